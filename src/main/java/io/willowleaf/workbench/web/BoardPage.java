package io.willowleaf.workbench.web;

import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.workbench.domain.Load;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// What a team has on its hands now: who has how much, what is about to be late, what nobody has taken.
public record BoardPage(
        Instant now, QueueCounts counts, List<Load> loads, List<Line> late, List<Line> near, List<Line> unassigned) {

    private static final Comparator<Load> URGENT_FIRST = Comparator.comparingInt(Load::overdue)
            .thenComparingInt(Load::hot)
            .thenComparingInt(Load::upset)
            .thenComparingInt(Load::open)
            .reversed()
            .thenComparing(Load::name);

    /// Those who need a hand first.
    public List<Load> sorted() {
        return loads.stream().sorted(URGENT_FIRST).toList();
    }

    public double middle() {
        return Load.middle(loads);
    }

    public int widest() {
        return loads.stream().mapToInt(Load::open).max().orElse(0);
    }

    public long helped() {
        var middle = middle();
        return loads.stream().filter(load -> !load.signs(middle).isEmpty()).count();
    }
}
