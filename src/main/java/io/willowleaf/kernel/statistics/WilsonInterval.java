package io.willowleaf.kernel.statistics;

/// How sure a share is: the 95 % score interval.
///
/// F-04: `(p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n)`, z = 1.959964; shares from 0 to 1.
/// Source: E. B. Wilson, JASA 22 (1927) 209–212.
public final class WilsonInterval {

    private static final double Z = 1.959963984540054;

    private WilsonInterval() {}

    public static Interval of(Proportion share) {
        double n = share.of();
        double p = share.value();
        double centre = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double shrink = 1 + Z * Z / n;
        return new Interval(Math.max(0, (centre - half) / shrink), Math.min(1, (centre + half) / shrink));
    }
}
