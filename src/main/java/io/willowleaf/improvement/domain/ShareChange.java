package io.willowleaf.improvement.domain;

import io.willowleaf.kernel.statistics.Interval;
import io.willowleaf.kernel.statistics.Proportion;
import io.willowleaf.kernel.statistics.WilsonInterval;

/// A share before and after.
///
/// F-27: difference `after − before` (−1…1) with Newcombe's hybrid score interval; risk ratio `after / before` with
/// `exp(ln RR ± z√(1/k₂ − 1/n₂ + 1/k₁ − 1/n₁))`. A zero count takes half a one more on each side for the ratio.
/// Sources: R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, method 10; D. Katz et al., Biometrics 34 (1978)
/// 469–474.
public record ShareChange(Proportion before, Proportion after) {

    private static final double Z = 1.959963984540054;

    public double difference() {
        return after.value() - before.value();
    }

    public Interval interval() {
        var was = WilsonInterval.of(before);
        var is = WilsonInterval.of(after);
        double down = Math.hypot(after.value() - is.low(), was.high() - before.value());
        double up = Math.hypot(is.high() - after.value(), before.value() - was.low());
        return new Interval(difference() - down, difference() + up);
    }

    public double ratio() {
        return counted(after) / amount(after) / (counted(before) / amount(before));
    }

    public Interval ratioInterval() {
        double error = Math.sqrt(1 / counted(after) - 1 / amount(after) + 1 / counted(before) - 1 / amount(before));
        return new Interval(ratio() * Math.exp(-Z * error), ratio() * Math.exp(Z * error));
    }

    public Verdict verdict(Aim aim) {
        return Verdict.of(interval(), 0, aim);
    }

    private double counted(Proportion share) {
        return share.hits() + correction();
    }

    private double amount(Proportion share) {
        return share.of() + correction();
    }

    private double correction() {
        return before.hits() == 0 || after.hits() == 0 ? .5 : 0;
    }
}
