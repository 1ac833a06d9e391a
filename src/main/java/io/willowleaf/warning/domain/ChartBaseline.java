package io.willowleaf.warning.domain;

import java.util.List;

/// What is normal, learnt from a stable stretch, then frozen under a version; a new one needs somebody entitled and a
/// reason.
///
/// F-22: `p̄ = Σk/Σn`, `ū = Σc/Σa`, `c̄ = Σc/m`; Laney: `σ_z = mean|Δz| / 1.128` with `z_i = (x_i − centre)/σ_i`,
/// else 1. At least 6 points, 12 recommended; fewer is an [IllegalArgumentException]. Sources: W. A. Shewhart
/// 1931; D. B. Laney, Quality Engineering 14 (2002) 531–537.
public record ChartBaseline(ChartKind kind, int version, double centre, double sigmaZ, int points, double amount) {

    public static final int FEWEST = 6;
    public static final int RECOMMENDED = 12;

    private static final double MOVING_RANGE_OF_TWO = 1.128;

    public static ChartBaseline freeze(ChartKind kind, int version, List<Sample> stable) {
        if (stable.size() < FEWEST) {
            throw new IllegalArgumentException("a baseline of " + stable.size() + " points");
        }
        double count = stable.stream().mapToLong(Sample::count).sum();
        double amount = kind == ChartKind.C
                ? stable.size()
                : stable.stream().mapToDouble(Sample::amount).sum();
        double centre = count / amount;
        double sigmaZ = kind.isLaney() ? sigmaZ(kind, centre, stable) : 1;
        return new ChartBaseline(kind, version, centre, sigmaZ, stable.size(), amount);
    }

    public boolean isShort() {
        return points < RECOMMENDED;
    }

    public Limits limits(Sample sample) {
        return Limits.around(centre, kind.sigma(centre, sample.amount()) * sigmaZ);
    }

    /// How many are normal for this point. A stretch without a single one counts as half a one, so that the very first
    /// is no alarm by itself.
    public double expected(Sample sample) {
        double mean = centre > 0 ? centre : .5 / amount;
        return kind == ChartKind.C ? mean : mean * sample.amount();
    }

    private static double sigmaZ(ChartKind kind, double centre, List<Sample> stable) {
        double moved = 0;
        for (int at = 1; at < stable.size(); at++) {
            moved += Math.abs(z(kind, centre, stable.get(at)) - z(kind, centre, stable.get(at - 1)));
        }
        return moved / (stable.size() - 1) / MOVING_RANGE_OF_TWO;
    }

    private static double z(ChartKind kind, double centre, Sample sample) {
        double sigma = kind.sigma(centre, sample.amount());
        return sigma == 0 ? 0 : (kind.value(sample) - centre) / sigma;
    }
}
