package io.willowleaf.warning.domain;

/// Which chart: shares (p), complaints per volume (u), counts at equal volume (c), and p and u for large volumes after
/// Laney.
public enum ChartKind {
    P,
    U,
    C,
    LANEY_P,
    LANEY_U;

    /// How far a point strays by chance alone, from the mean of the chart and the amount behind the point.
    double sigma(double centre, double amount) {
        return switch (this) {
            case P, LANEY_P -> Math.sqrt(centre * (1 - centre) / amount);
            case U, LANEY_U -> Math.sqrt(centre / amount);
            case C -> Math.sqrt(centre);
        };
    }

    double value(Sample sample) {
        return this == C ? sample.count() : sample.count() / sample.amount();
    }

    boolean isLaney() {
        return this == LANEY_P || this == LANEY_U;
    }
}
