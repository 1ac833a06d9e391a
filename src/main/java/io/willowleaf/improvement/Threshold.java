package io.willowleaf.improvement;

import io.willowleaf.kernel.Money;

/// From which cost on an action waits for the management, and whether one that changes a rule always does.
public record Threshold(Money cost, boolean rules) {

    public static final Threshold DEFAULT = new Threshold(new Money(1_000_000), true);

    public boolean asks(ActionKind kind, Money planned) {
        return planned.won() >= cost.won() || (rules && kind == ActionKind.RULE);
    }
}
