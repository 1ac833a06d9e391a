package io.willowleaf.warning.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A series held against its frozen baseline, each point with the rules it breaks.
///
/// F-22: limits `centre ± 3σ_i·σ_z`, low limit not below 0. Where fewer than 3 are expected,
/// [RunRule#BEYOND_THREE_SIGMA] is judged by [ExactPoisson].
public record ControlChart(ChartBaseline baseline, List<Point> points) {

    /// `value` in the unit of the chart; `distance` in sigma from the centre.
    public record Point(Sample sample, double value, Limits limits, double distance, Set<RunRule> broken) {

        public Point {
            broken = Set.copyOf(broken);
        }

        public boolean isSignal() {
            return !broken.isEmpty();
        }
    }

    public static ControlChart of(ChartBaseline baseline, List<Sample> samples, Set<RunRule> chosen) {
        var rules = EnumSet.of(RunRule.BEYOND_THREE_SIGMA);
        rules.addAll(chosen);
        var points = new ArrayList<Point>();
        for (var sample : samples) {
            points.add(bare(baseline, sample));
            points.set(points.size() - 1, judged(baseline, points, rules));
        }
        return new ControlChart(baseline, List.copyOf(points));
    }

    private static Point bare(ChartBaseline baseline, Sample sample) {
        double value = baseline.kind().value(sample);
        var limits = baseline.limits(sample);
        return new Point(sample, value, limits, limits.distance(value), Set.of());
    }

    private static Point judged(ChartBaseline baseline, List<Point> upTo, Set<RunRule> rules) {
        var point = upTo.getLast();
        var broken = EnumSet.noneOf(RunRule.class);
        for (var rule : rules) {
            if (isFew(baseline, point, rule) ? isRare(baseline, point) : rule.isBrokenBy(upTo)) {
                broken.add(rule);
            }
        }
        return new Point(point.sample(), point.value(), point.limits(), point.distance(), broken);
    }

    private static boolean isFew(ChartBaseline baseline, Point point, RunRule rule) {
        return rule == RunRule.BEYOND_THREE_SIGMA && baseline.expected(point.sample()) < ExactPoisson.FEW;
    }

    private static boolean isRare(ChartBaseline baseline, Point point) {
        return ExactPoisson.atLeast(point.sample().count(), baseline.expected(point.sample())) < ExactPoisson.SIGNAL;
    }
}
