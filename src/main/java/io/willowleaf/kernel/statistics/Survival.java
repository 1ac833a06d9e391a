package io.willowleaf.kernel.statistics;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The share that is not over after so long, as Kaplan and Meier estimate it: `S(t) = Π (1 − d / n)` over all times up
/// to t at which d of n ended.
///
/// F-19 and F-20. Times are in any one unit and not negative; what has not ended yet counts as long as it was seen.
/// Source: Kaplan and Meier, Journal of the American Statistical Association 53 (1958).
public final class Survival {

    /// Something that took so long, or lasted at least so long and goes on.
    public record Seen(double time, boolean ended) {}

    private final NavigableMap<Double, Double> steps = new TreeMap<>();
    private final int many;

    private Survival(int many) {
        this.many = many;
    }

    public static Survival of(Collection<Seen> all) {
        var survival = new Survival(all.size());
        var byTime = all.stream().collect(Collectors.groupingBy(Seen::time, TreeMap::new, Collectors.toList()));
        double share = 1;
        int atRisk = all.size();
        for (var at : byTime.entrySet()) {
            long ended = at.getValue().stream().filter(Seen::ended).count();
            share *= 1 - (double) ended / atRisk;
            survival.steps.put(at.getKey(), share);
            atRisk -= at.getValue().size();
        }
        return survival;
    }

    /// How many were looked at.
    public int many() {
        return many;
    }

    /// The share that lasts longer than this.
    public double beyond(double time) {
        var step = steps.floorEntry(time);
        return step == null ? 1 : step.getValue();
    }

    /// Of those that lasted so long already, the share that lasts longer than this; none of nothing.
    public double beyond(double time, double already) {
        var left = beyond(already);
        return left == 0 ? 0 : beyond(Math.max(time, already)) / left;
    }
}
