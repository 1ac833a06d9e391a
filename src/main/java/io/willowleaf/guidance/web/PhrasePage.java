package io.willowleaf.guidance.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.starterkit.Bilingual;

/// A phrase to avoid, being changed. `rule` if its list is one a rule works with.
public record PhrasePage(String code, Bilingual name, boolean rule, PhraseForm form, Problems problems) {}
