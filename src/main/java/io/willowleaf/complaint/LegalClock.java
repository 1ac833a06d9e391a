package io.willowleaf.complaint;

import io.willowleaf.starterkit.Bilingual;
import org.jspecify.annotations.Nullable;

/// How soon the law wants what: for one type of case, or for every one of them. The term is as
/// [io.willowleaf.calendar.Terms] reads it.
public record LegalClock(
        String code,
        Bilingual name,
        @Nullable String caseType,
        Target target,
        String term,
        boolean extendable,
        boolean active,
        Bilingual basis) {}
