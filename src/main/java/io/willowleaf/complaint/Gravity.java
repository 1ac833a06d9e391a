package io.willowleaf.complaint;

import io.willowleaf.kernel.Money;

/// What makes it grave, dimension by dimension; what is not a level is counted.
public record Gravity(Severity safety, Money money, Severity law, Severity spread, int people, Severity feeling) {

    /// Nothing grave is known: one calm customer.
    public static final Gravity NONE = new Gravity(Severity.S4, new Money(0), Severity.S4, Severity.S4, 1, Severity.S4);
}
