package io.willowleaf.calendar;

import io.willowleaf.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// What is owed on top of a refund that comes late.
///
/// F-20: `amount × 15 % × late days / 365`, in whole won, rounded once at the end; by default up, in the customer's
/// favour. Errors: a negative amount or number of days is an [IllegalArgumentException]. Source: Act on Consumer
/// Protection in Electronic Commerce 18, its decree 21-3.
public final class LateRefundInterest {

    private static final BigDecimal PERCENT_A_YEAR = BigDecimal.valueOf(15);
    private static final BigDecimal PERCENT_DAYS = BigDecimal.valueOf(100 * 365);

    private LateRefundInterest() {}

    public static Money of(Money amount, int lateDays) {
        return of(amount, lateDays, RoundingMode.CEILING);
    }

    public static Money of(Money amount, int lateDays, RoundingMode rounding) {
        if (amount.won() < 0 || lateDays < 0) {
            throw new IllegalArgumentException(amount + " late by " + lateDays);
        }
        return new Money(BigDecimal.valueOf(amount.won())
                .multiply(PERCENT_A_YEAR)
                .multiply(BigDecimal.valueOf(lateDays))
                .divide(PERCENT_DAYS, 0, rounding)
                .longValueExact());
    }
}
