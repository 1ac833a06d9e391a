package io.willowleaf.protection.web;

import io.willowleaf.kernel.page.Problems;
import java.util.Objects;

/// A step of the ladder as it was filled in after it was said.
public record WarningForm(String step, String situation, String words, String heard, String recording) {

    /// What a request leaves out is empty.
    public WarningForm {
        step = Objects.requireNonNullElse(step, "");
        situation = Objects.requireNonNullElse(situation, "");
        words = Objects.requireNonNullElse(words, "");
        heard = Objects.requireNonNullElse(heard, "");
        recording = Objects.requireNonNullElse(recording, "");
    }

    static final WarningForm EMPTY = new WarningForm("", "", "", "", "");

    Problems problems() {
        return Problems.NONE
                .with(situation.isBlank(), "situation", "protection.problem.situation")
                .with(words.isBlank(), "words", "protection.problem.words");
    }
}
