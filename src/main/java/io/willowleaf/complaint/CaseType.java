package io.willowleaf.complaint;

import io.willowleaf.starterkit.Bilingual;

/// A kind of case: complaint, claim, refund, inquiry.
public record CaseType(String code, Bilingual words) {}
