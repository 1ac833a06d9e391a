package io.willowleaf.warning.domain;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/// How likely so many or more are by chance, where too few are expected for a chart.
///
/// F-22, F-25: `P(X ≥ count)` for a Poisson count, from 0 to 1; used below an expected count of 3. Errors: a negative
/// count or an expectation of 0 or less
/// is an [IllegalArgumentException].
public final class ExactPoisson {

    /// Below this many expected, a chart's limits mean nothing.
    public static final double FEW = 3;

    /// As rare as a point above three sigma.
    public static final double SIGNAL = .00135;

    private ExactPoisson() {}

    public static double atLeast(long count, double expected) {
        if (count < 0 || !(expected > 0)) {
            throw new IllegalArgumentException(count + " where " + expected + " were expected");
        }
        return PoissonDistribution.of(expected).survivalProbability(Math.toIntExact(count) - 1);
    }
}
