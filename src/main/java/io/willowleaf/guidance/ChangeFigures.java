package io.willowleaf.guidance;

import io.willowleaf.kernel.statistics.Interval;
import io.willowleaf.kernel.statistics.Proportion;
import io.willowleaf.kernel.statistics.WilsonInterval;

/// How one change worked out: how often it was offered and accepted, how the customers felt before and after, and
/// whether the promised time was kept. Levels run from 1, calm, to 5, dangerous. A drop is before minus after: above
/// zero the customer was calmer. Below {@link #ENOUGH} known ends nothing is concluded.
///
/// @param least the smallest drop, below zero where somebody was more upset afterwards
/// @param most the largest drop
public record ChangeFigures(
        Change change,
        long offered,
        long accepted,
        long refused,
        long ended,
        double before,
        double after,
        long calmer,
        int least,
        int most,
        long promised,
        long kept) {

    public static final int ENOUGH = 5;

    public boolean isEnough() {
        return ended >= ENOUGH;
    }

    public double drop() {
        return before - after;
    }

    public Interval calmerInterval() {
        return WilsonInterval.of(new Proportion(calmer, ended));
    }

    public double calmerShare() {
        return new Proportion(calmer, ended).value();
    }

    public double keptShare() {
        return new Proportion(kept, promised).value();
    }
}
