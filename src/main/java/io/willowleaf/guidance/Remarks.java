package io.willowleaf.guidance;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the coach says about a text, the gravest first: two at a glance, so that the way to send stays in sight, and
/// the rest one step away.
public record Remarks(List<Remark> shown, List<Remark> folded) {

    private static final int AT_A_GLANCE = 2;

    /// The sentence order stays among what weighs the same.
    ///
    /// @param said how the words of a hint stand in the text
    public static Remarks of(List<Hint> hints, List<Advice> advice, List<String> slots, Function<Hint, String> said) {
        var all = Stream.of(
                        hints.stream().map(hint -> new Remark.OnWords(hint, said.apply(hint))),
                        advice.stream().map(Remark.OnLetter::new),
                        slots.stream().map(Remark.OnSlot::new))
                .<Remark>flatMap(remarks -> remarks)
                .sorted(Comparator.comparingInt(Remark::severity)
                        .reversed()
                        .thenComparing(remark -> !remark.insertable()))
                .toList();
        var first = Math.min(AT_A_GLANCE, all.size());
        return new Remarks(all.subList(0, first), all.subList(first, all.size()));
    }

    /// The one that the key puts right.
    public @Nullable Remark next() {
        return shown.stream().filter(Remark::insertable).findFirst().orElse(null);
    }

    /// How many of the folded ones stand in the way of sending.
    public long foldedStops() {
        return folded.stream()
                .filter(remark -> remark.severity() >= Hint.BLOCKING)
                .count();
    }
}
