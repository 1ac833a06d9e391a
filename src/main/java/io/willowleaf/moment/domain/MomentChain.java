package io.willowleaf.moment.domain;

import java.util.Collections;
import java.util.List;

/// The moments of one journey in their order, each with the share that went well. One failed moment fails the journey
/// (100 − 1 = 0).
///
/// F-15: product `Π p` (what the customer lives through), geometric mean (average quality), minimum (where to act),
/// leverage `C / p_j · Δ`. All from 0 to 1. Errors: no moment, or a share outside 0…1, is an
/// [IllegalArgumentException].
public record MomentChain(List<Double> shares) {

    public MomentChain {
        shares = List.copyOf(shares);
        if (shares.isEmpty() || shares.stream().anyMatch(share -> !(share >= 0 && share <= 1))) {
            throw new IllegalArgumentException("a chain of " + shares);
        }
    }

    /// The same share at each of so many moments.
    public static MomentChain even(double share, int moments) {
        return new MomentChain(Collections.nCopies(moments, share));
    }

    public double product() {
        return shares.stream().mapToDouble(Double::doubleValue).reduce(1, (a, b) -> a * b);
    }

    public double geometricMean() {
        return Math.pow(product(), 1.0 / shares.size());
    }

    public double minimum() {
        return Collections.min(shares);
    }

    /// The first of the weakest, counted from 1.
    public int weakest() {
        return shares.indexOf(minimum()) + 1;
    }

    /// By how much the whole journey gains if moment `step` (from 1) gains `delta`.
    public double leverage(int step, double delta) {
        double others = 1;
        for (int at = 0; at < shares.size(); at++) {
            others *= at == step - 1 ? 1 : shares.get(at);
        }
        return others * delta;
    }
}
