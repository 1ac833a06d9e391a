package io.willowleaf.remedy.web;

import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Grounds;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.remedy.Offer;
import java.util.Objects;

/// What is typed to put it right; an empty amount is none, and `statutory` is a box that sends `true`.
public record OfferForm(String remedy, String amount, String statutory, String reason, String evidence) {

    private static final int LONGEST = 12;

    /// What a request leaves out is empty.
    public OfferForm {
        remedy = Objects.requireNonNullElse(remedy, "");
        amount = Objects.requireNonNullElse(amount, "");
        statutory = Objects.requireNonNullElse(statutory, "");
        reason = Objects.requireNonNullElse(reason, "");
        evidence = Objects.requireNonNullElse(evidence, "");
    }

    Offer offer() {
        var won = amount.replace(",", "").strip();
        if (won.length() > LONGEST || !won.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new NotPossible("remedy.amount.invalid");
        }
        return new Offer(remedy, new Money(won.isEmpty() ? 0 : Long.parseLong(won)), statutory.equals("true"));
    }

    Grounds grounds() {
        return new Grounds(reason.isBlank() ? null : reason.strip(), evidence.isBlank() ? null : evidence.strip());
    }
}
