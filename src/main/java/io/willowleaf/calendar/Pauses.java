package io.willowleaf.calendar;

import io.willowleaf.kernel.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The stretches in which a clock stands still: in order, none empty, overlapping and touching ones made one.
record Pauses(List<Period> merged) {

    static Pauses of(List<Period> pauses) {
        var merged = new ArrayList<Period>();
        for (var pause : inOrder(pauses)) {
            if (!merged.isEmpty() && !pause.from().isAfter(merged.getLast().until())) {
                var last = merged.removeLast();
                merged.add(new Period(last.from(), later(last.until(), pause.until())));
            } else {
                merged.add(pause);
            }
        }
        return new Pauses(List.copyOf(merged));
    }

    /// What is left of a stretch when the pauses are taken out.
    List<Period> running(Instant from, Instant until) {
        if (merged.isEmpty()) {
            return from.isBefore(until) ? List.of(new Period(from, until)) : List.of();
        }
        var running = new ArrayList<Period>();
        var at = from;
        for (var pause : merged) {
            if (pause.from().isBefore(until) && pause.until().isAfter(at)) {
                add(running, at, pause.from());
                at = pause.until();
            }
        }
        add(running, at, until);
        return running;
    }

    /// Whether the clock stands still when this moment comes.
    boolean cover(Instant moment) {
        return merged.stream().anyMatch(pause -> pause.from().isBefore(moment) && !moment.isAfter(pause.until()));
    }

    private static List<Period> inOrder(List<Period> pauses) {
        return pauses.stream()
                .filter(pause -> pause.from().isBefore(pause.until()))
                .sorted(Comparator.comparing(Period::from))
                .toList();
    }

    private static void add(List<Period> running, Instant from, Instant until) {
        if (from.isBefore(until)) {
            running.add(new Period(from, until));
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
