package io.willowleaf.improvement.web;

import io.willowleaf.improvement.EffectCurve;
import io.willowleaf.kernel.statistics.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The weeks around the start of an effect as a chart draws them: the rate of each week, the mean before and after, and
/// where the mean before would lie if nothing had changed.
public record EffectFigures(
        List<String> labels,
        String start,
        List<Double> observed,
        List<@Nullable Double> before,
        List<@Nullable Double> after,
        List<@Nullable Double> without,
        List<@Nullable Double> low,
        List<@Nullable Double> high,
        Map<String, String> words) {

    private static final double ORDERS = 10_000;
    private static final double WEEK = 7;

    public static EffectFigures of(EffectCurve curve, Function<LocalDate, String> day, Map<String, String> words) {
        double base = curve.amongOrders() ? ORDERS : WEEK;
        var before = rate(curve, false);
        var after = rate(curve, true);
        var band = before == null ? null : before.interval(base);
        var figures = new EffectFigures(
                new ArrayList<>(),
                day.apply(curve.from()),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                words);
        for (var week : curve.weeks()) {
            figures.labels.add(day.apply(week.start()));
            figures.observed.add(week.volume() == 0 ? 0 : round(week.count() * base / week.volume()));
            figures.before.add(week.after() || before == null ? null : round(before.per(base)));
            figures.after.add(week.after() && after != null ? round(after.per(base)) : null);
            figures.without.add(week.after() && before != null ? round(before.per(base)) : null);
            figures.low.add(week.after() && band != null ? round(band.low()) : null);
            figures.high.add(week.after() && band != null ? round(band.high()) : null);
        }
        return figures;
    }

    private static @Nullable Rate rate(EffectCurve curve, boolean after) {
        var weeks = curve.weeks().stream().filter(week -> week.after() == after).toList();
        long volume = weeks.stream().mapToLong(EffectCurve.Week::volume).sum();
        return volume == 0
                ? null
                : new Rate(weeks.stream().mapToLong(EffectCurve.Week::count).sum(), volume);
    }

    private static double round(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
