package io.willowleaf.improvement;

import java.time.LocalDate;
import java.util.List;

/// The weeks around the start of the effect: complaints and volume of each week, and whether the volume is orders or
/// days.
public record EffectCurve(LocalDate from, boolean amongOrders, List<Week> weeks) {

    public record Week(LocalDate start, long count, long volume, boolean after) {}

    public EffectCurve {
        weeks = List.copyOf(weeks);
    }
}
