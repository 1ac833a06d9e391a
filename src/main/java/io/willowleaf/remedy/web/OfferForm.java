package io.willowleaf.remedy.web;

import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Grounds;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.remedy.Offer;
import java.util.Objects;

/// What is typed to put it right; an empty amount is none, and `statutory` is a box that sends `true`.
public record OfferForm(String remedy, String amount, String statutory, String reason, String evidence) {

    public static final OfferForm EMPTY = new OfferForm("", "", "", "", "");

    /// What a request leaves out is empty.
    public OfferForm {
        remedy = Objects.requireNonNullElse(remedy, "");
        amount = Objects.requireNonNullElse(amount, "");
        statutory = Objects.requireNonNullElse(statutory, "");
        reason = Objects.requireNonNullElse(reason, "");
        evidence = Objects.requireNonNullElse(evidence, "");
    }

    Offer offer() {
        var won = Won.read(amount);
        if (won == null) {
            throw new NotPossible("remedy.amount.invalid");
        }
        return new Offer(remedy, new Money(won), isStatutory());
    }

    public boolean isStatutory() {
        return statutory.equals("true");
    }

    Grounds grounds() {
        return new Grounds(reason.isBlank() ? null : reason.strip(), evidence.isBlank() ? null : evidence.strip());
    }
}
