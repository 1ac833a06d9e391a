package io.willowleaf.remedy.web;

import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.NotPossible;
import io.willowleaf.remedy.Offer;

/// What is typed to put it right; an empty amount is none.
public record OfferForm(String remedy, String amount, boolean statutory) {

    private static final int LONGEST = 12;

    Offer offer() {
        var won = amount.replace(",", "").strip();
        if (won.length() > LONGEST || !won.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new NotPossible("remedy.amount.invalid");
        }
        return new Offer(remedy, new Money(won.isEmpty() ? 0 : Long.parseLong(won)), statutory);
    }
}
