package io.willowleaf.warning.domain;

/// The band a point may stray in by chance: three sigma each way, never below 0.
public record Limits(double centre, double sigma, double low, double high) {

    static Limits around(double centre, double sigma) {
        return new Limits(centre, sigma, Math.max(0, centre - 3 * sigma), centre + 3 * sigma);
    }

    /// In how many sigma a value lies above the centre; 0 when nothing varies.
    double distance(double value) {
        return sigma == 0 ? 0 : (value - centre) / sigma;
    }
}
