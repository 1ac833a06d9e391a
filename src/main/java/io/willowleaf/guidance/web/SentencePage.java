package io.willowleaf.guidance.web;

import io.willowleaf.kernel.page.Problems;

/// A sentence worth saying, being changed or added (`new`).
public record SentencePage(String code, SentenceForm form, Problems problems) {}
