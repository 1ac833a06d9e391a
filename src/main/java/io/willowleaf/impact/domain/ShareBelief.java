package io.willowleaf.impact.domain;

import io.willowleaf.kernel.statistics.Interval;
import org.apache.commons.statistics.distribution.BetaDistribution;

/// What we believe about a share, as a Beta distribution: `yes` who did and `no` who did not, in people.
///
/// Errors: a weight of 0 or less is an [IllegalArgumentException].
public record ShareBelief(double yes, double no) {

    public ShareBelief {
        if (!(yes > 0 && no > 0)) {
            throw new IllegalArgumentException("a belief of " + yes + " to " + no);
        }
    }

    public double median() {
        return quantile(.5);
    }

    /// The middle 90 %.
    public Interval range90() {
        return new Interval(quantile(.05), quantile(.95));
    }

    /// After asking our own customers: `yes` of `asked` did.
    public ShareBelief having(long yes, long asked) {
        return new ShareBelief(this.yes + yes, this.no + asked - yes);
    }

    private double quantile(double probability) {
        return BetaDistribution.of(yes, no).inverseCumulativeProbability(probability);
    }
}
