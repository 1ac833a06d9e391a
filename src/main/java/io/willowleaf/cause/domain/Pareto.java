package io.willowleaf.cause.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import io.willowleaf.cause.domain.CauseTally.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Which few causes make most of the trouble.
///
/// F-21: named causes by falling weight; the vital few are the smallest set that reaches 80 % of all named weight.
/// *Other* and *unclassified* are
/// shown last and are never among them. Shares are of everything, cumulative shares of the named; both from 0 to 1.
/// `unclassified` is the share of all complaints by count, whatever the weight; above 10 % it is an alert. Nothing at
/// all gives no row and shares of 0.
public record Pareto(ParetoWeight by, List<Row> rows, double unclassified) {

    private static final double TOO_MANY_UNCLASSIFIED = .10;

    public record Row(CauseTally tally, long weight, double share, double cumulative, boolean vital) {}

    public static Pareto of(Collection<CauseTally> tallies, ParetoWeight by) {
        long all = tallies.stream().mapToLong(by::of).sum();
        long named = tallies.stream().filter(Pareto::isNamed).mapToLong(by::of).sum();
        var rows = new ArrayList<Row>();
        long before = 0;
        for (var tally : inOrder(tallies, by)) {
            long weight = by.of(tally);
            long upTo = isNamed(tally) ? before + weight : named;
            boolean vital = isNamed(tally) && weight > 0 && 5 * before < 4 * named;
            rows.add(new Row(tally, weight, share(weight, all), share(upTo, named), vital));
            before = upTo;
        }
        return new Pareto(by, List.copyOf(rows), unclassifiedAmong(tallies));
    }

    public List<Row> vitalFew() {
        return rows.stream().filter(Row::vital).toList();
    }

    public boolean tooManyUnclassified() {
        return unclassified > TOO_MANY_UNCLASSIFIED;
    }

    private static List<CauseTally> inOrder(Collection<CauseTally> tallies, ParetoWeight by) {
        return tallies.stream()
                .sorted(comparing(CauseTally::kind)
                        .thenComparing(comparingLong((CauseTally tally) -> -by.of(tally)))
                        .thenComparing(tally -> tally.cause().value()))
                .toList();
    }

    private static boolean isNamed(CauseTally tally) {
        return tally.kind() == Kind.NAMED;
    }

    private static double unclassifiedAmong(Collection<CauseTally> tallies) {
        long all = tallies.stream().mapToLong(CauseTally::count).sum();
        long unclassified = tallies.stream()
                .filter(tally -> tally.kind() == Kind.UNCLASSIFIED)
                .mapToLong(CauseTally::count)
                .sum();
        return share(unclassified, all);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
