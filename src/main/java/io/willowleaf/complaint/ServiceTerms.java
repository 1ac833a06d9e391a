package io.willowleaf.complaint;

import io.willowleaf.starterkit.Bilingual;

/// What we promise at one priority: the first word, the resolution, a word at least so often meanwhile, that it
/// came in, and when it ends at the latest; in terms as [io.willowleaf.calendar.Terms] reads them.
public record ServiceTerms(
        Priority priority,
        Bilingual name,
        String firstResponse,
        String resolution,
        String progress,
        String receipt,
        String latest) {}
