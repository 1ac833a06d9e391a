package io.willowleaf.intake.api;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;

/// A complaint of a program with fields that have to be put right first.
final class Unfit extends RuntimeException {

    private final transient Problems problems;
    private final Language language;

    Unfit(Problems problems, Language language) {
        super("unfit");
        this.problems = problems;
        this.language = language;
    }

    Problems problems() {
        return problems;
    }

    Language language() {
        return language;
    }
}
