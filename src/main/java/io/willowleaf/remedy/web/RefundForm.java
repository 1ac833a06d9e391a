package io.willowleaf.remedy.web;

import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.page.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A refund as it was typed: how much, and when the goods came back.
public record RefundForm(String amount, String back) {

    static final RefundForm EMPTY = new RefundForm("", "");

    /// What a request leaves out is empty.
    public RefundForm {
        amount = Objects.requireNonNullElse(amount, "");
        back = Objects.requireNonNullElse(back, "");
    }

    Problems problems(LocalDate today) {
        var day = day(back);
        return Problems.NONE
                .with(money().won() <= 0, "amount", "remedy.refund.problem.amount")
                .with(day == null || day.isAfter(today), "back", "remedy.refund.problem.back");
    }

    Money money() {
        var won = Won.read(amount);
        return won == null ? Money.ZERO : new Money(won);
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
