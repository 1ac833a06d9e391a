package io.willowleaf.kernel;

/// An amount in whole won.
public record Money(long won) {

    public static final Money ZERO = new Money(0);

    public Money plus(Money other) {
        return new Money(Math.addExact(won, other.won));
    }
}
