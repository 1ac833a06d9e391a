package io.willowleaf.complaint;

import io.willowleaf.starterkit.Bilingual;
import org.jspecify.annotations.Nullable;

/// A body outside that settles disputes; `offer` says what it is for.
public record OutsideBody(
        String code,
        Bilingual words,
        @Nullable String phone,
        @Nullable String site,
        @Nullable Bilingual offer) {}
