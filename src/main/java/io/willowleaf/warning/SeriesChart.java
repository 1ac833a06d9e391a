package io.willowleaf.warning;

import java.time.LocalDate;
import java.util.List;

/// A watched series week by week against its limits. Without a baseline there are no limits yet.
public record SeriesChart(Series series, List<Week> weeks) {

    public SeriesChart {
        weeks = List.copyOf(weeks);
    }

    /// How near the newest week comes to the upper limit: 1 is on it.
    public double nearness() {
        if (weeks.isEmpty() || series.baseline() == null) {
            return 0;
        }
        var week = weeks.getLast();
        return week.upper() == 0 ? 0 : week.value() / week.upper();
    }

    /// One week by its Monday; `signal` where it lies above what chance explains.
    public record Week(
            LocalDate monday,
            long count,
            double value,
            double centre,
            double upper,
            double lower,
            boolean signal,
            boolean inBaseline) {}
}
