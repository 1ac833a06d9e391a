package io.willowleaf.warning;

import java.time.LocalDate;
import java.util.List;

/// A watched series week by week against its limits. Without a baseline there are no limits yet.
public record SeriesChart(Series series, List<Week> weeks) {

    public SeriesChart {
        weeks = List.copyOf(weeks);
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
