package io.willowleaf.warning.domain;

/// What was counted in one period and among how much: contacts for p, volume in the unit of the chart for u, 1 for c.
///
/// Errors: a negative count or an amount of 0 or less is an [IllegalArgumentException].
public record Sample(long count, double amount) {

    public Sample {
        if (count < 0 || !(amount > 0)) {
            throw new IllegalArgumentException(count + " among " + amount);
        }
    }
}
