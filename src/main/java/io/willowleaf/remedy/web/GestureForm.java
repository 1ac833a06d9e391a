package io.willowleaf.remedy.web;

import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.page.Problems;
import java.util.Objects;

/// A step beyond as it was typed: what was done, and what it cost.
public record GestureForm(String words, String amount) {

    static final GestureForm EMPTY = new GestureForm("", "");

    /// What a request leaves out is empty.
    public GestureForm {
        words = Objects.requireNonNullElse(words, "");
        amount = Objects.requireNonNullElse(amount, "");
    }

    Problems problems() {
        return Problems.NONE
                .with(words.isBlank(), "words", "remedy.gesture.problem.words")
                .with(Won.read(amount) == null, "amount", "remedy.amount.invalid");
    }

    Money money() {
        return new Money(Objects.requireNonNullElse(Won.read(amount), 0L));
    }
}
