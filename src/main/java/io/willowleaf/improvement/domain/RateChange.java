package io.willowleaf.improvement.domain;

import io.willowleaf.kernel.statistics.Interval;
import io.willowleaf.kernel.statistics.Rate;

/// A rate before and after: complaints among orders, visits or calls.
///
/// F-27: ratio `after / before` (1 = no change) with `exp(ln ratio ± z√(1/k₁ + 1/k₂))`. A zero count takes half a one
/// more on each side. Source: K. J. Rothman, Modern Epidemiology, rate ratio of two Poisson counts.
public record RateChange(Rate before, Rate after) {

    private static final double Z = 1.959963984540054;

    public double ratio() {
        return counted(after) / after.volume() / (counted(before) / before.volume());
    }

    public Interval interval() {
        double error = Math.sqrt(1 / counted(before) + 1 / counted(after));
        return new Interval(ratio() * Math.exp(-Z * error), ratio() * Math.exp(Z * error));
    }

    public Verdict verdict(Aim aim) {
        return Verdict.of(interval(), 1, aim);
    }

    private double counted(Rate rate) {
        return rate.count() + (before.count() == 0 || after.count() == 0 ? .5 : 0);
    }
}
