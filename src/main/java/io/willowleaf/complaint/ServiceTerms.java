package io.willowleaf.complaint;

import io.willowleaf.starterkit.Bilingual;

/// What we promise at one priority, in terms as [io.willowleaf.calendar.Terms] reads them.
public record ServiceTerms(Priority priority, Bilingual name, String firstResponse, String resolution) {}
