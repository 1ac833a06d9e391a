package io.willowleaf.improvement;

import java.time.LocalDate;

/// Complaints with the cause before and after the effect started, as long before as after, and what that lets us say.
/// `ratio` is the rate after among the rate before, with its 95 % interval from `low` to `high`; volumes are orders
/// where they are known, otherwise days.
public record Effect(
        Finding finding,
        LocalDate from,
        int days,
        long countBefore,
        long countAfter,
        long volumeBefore,
        long volumeAfter,
        boolean amongOrders,
        double ratio,
        double low,
        double high) {

    private static final double ORDERS = 10_000;
    private static final double WEEK = 7;

    /// Per 10,000 orders, otherwise per week.
    public double rateBefore() {
        return countBefore * base() / volumeBefore;
    }

    public double rateAfter() {
        return countAfter * base() / volumeAfter;
    }

    public double base() {
        return amongOrders ? ORDERS : WEEK;
    }

    /// −0.25 is a quarter less.
    public double change() {
        return ratio - 1;
    }
}
