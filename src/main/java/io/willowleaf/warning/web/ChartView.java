package io.willowleaf.warning.web;

import io.willowleaf.warning.SeriesChart;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A chart as the page draws it.
public record ChartView(SeriesChart chart) {

    private static final double DIGITS = 100;

    /// The figures for the drawing; words come from the page.
    public Map<String, Object> figures(List<String> labels, boolean small, Map<String, String> words) {
        var limited = chart.series().baseline() != null;
        return Map.of(
                "labels",
                labels,
                "values",
                numbers(SeriesChart.Week::value),
                "centre",
                limited ? numbers(SeriesChart.Week::centre) : List.of(),
                "upper",
                limited ? numbers(SeriesChart.Week::upper) : List.of(),
                "lower",
                limited ? numbers(SeriesChart.Week::lower) : List.of(),
                "signals",
                chart.weeks().stream().map(SeriesChart.Week::signal).toList(),
                "baseline",
                chart.weeks().stream().filter(SeriesChart.Week::inBaseline).count(),
                "small",
                small,
                "words",
                words);
    }

    /// The value of the newest week; 0 before there is one.
    public double newest() {
        return chart.weeks().isEmpty() ? 0 : chart.weeks().getLast().value();
    }

    public boolean ringing() {
        return !chart.weeks().isEmpty() && chart.weeks().getLast().signal();
    }

    public long signals() {
        return chart.weeks().stream().filter(SeriesChart.Week::signal).count();
    }

    /// The key of the unit it is counted in.
    public String unit() {
        var volume = chart.series().volume();
        return "warning.unit." + (volume == null ? "week" : volume.name().toLowerCase(Locale.ROOT));
    }

    private List<Double> numbers(java.util.function.ToDoubleFunction<SeriesChart.Week> part) {
        return chart.weeks().stream()
                .map(week -> Math.round(part.applyAsDouble(week) * DIGITS) / DIGITS)
                .toList();
    }
}
