package io.willowleaf.protection.web;

import io.willowleaf.kernel.page.Problems;
import java.util.Objects;

/// What happened, as it is told afterwards.
public record AccountForm(String situation, String words) {

    static final AccountForm EMPTY = new AccountForm("", "");

    /// What a request leaves out is empty.
    public AccountForm {
        situation = Objects.requireNonNullElse(situation, "");
        words = Objects.requireNonNullElse(words, "");
    }

    Problems problems() {
        return Problems.NONE
                .with(situation.isBlank(), "situation", "protection.problem.situation")
                .with(words.isBlank(), "words", "protection.problem.account");
    }
}
