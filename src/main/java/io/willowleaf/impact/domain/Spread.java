package io.willowleaf.impact.domain;

/// A low, a middle and a high value of something nobody can know exactly.
public record Spread(double low, double mid, double high) {

    public Spread {
        if (!(0 <= low && low <= mid && mid <= high)) {
            throw new IllegalArgumentException("a spread of " + low + ", " + mid + ", " + high);
        }
    }

    public Spread times(double factor) {
        return new Spread(low * factor, mid * factor, high * factor);
    }

    public Spread plus(Spread other) {
        return new Spread(low + other.low, mid + other.mid, high + other.high);
    }
}
