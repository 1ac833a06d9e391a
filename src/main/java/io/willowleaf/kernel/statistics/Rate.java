package io.willowleaf.kernel.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/// So many events in so much volume: complaints among orders, visits or calls.
///
/// F-16: `count / volume × base`, base 1,000 or 10,000. Errors: a negative count or a volume of 0 or less is an
/// [IllegalArgumentException].
public record Rate(long count, double volume) {

    public Rate {
        if (count < 0 || !(volume > 0)) {
            throw new IllegalArgumentException(count + " in a volume of " + volume);
        }
    }

    public double per(double base) {
        return count / volume * base;
    }

    /// The exact 95 % interval `[χ²(.025; 2k)/2, χ²(.975; 2k+2)/2] / volume × base`; from 0 when nothing was counted.
    /// Source: F. Garwood, Biometrika 28 (1936) 437–442.
    public Interval interval(double base) {
        double low = count == 0 ? 0 : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(.025) / 2;
        double high = ChiSquaredDistribution.of(2.0 * count + 2).inverseCumulativeProbability(.975) / 2;
        return new Interval(low / volume * base, high / volume * base);
    }
}
