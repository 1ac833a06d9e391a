package io.willowleaf.complaint;

import io.willowleaf.starterkit.Bilingual;

/// What we promise at one priority: the first word, the resolution, and a word at least so often meanwhile; in terms as
/// [io.willowleaf.calendar.Terms] reads them.
public record ServiceTerms(
        Priority priority, Bilingual name, String firstResponse, String resolution, String progress) {}
