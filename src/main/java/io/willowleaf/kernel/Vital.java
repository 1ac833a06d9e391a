package io.willowleaf.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that is well or needs somebody.
///
/// @param key the words: the key itself is its name; with `.well`, `.quiet`, `.look` or `.act` a sentence that says how
///     it is and what to do
/// @param figure what is measured, in seconds, bytes or pieces
/// @param details what stands in the sentence: numbers, words, moments, days or stretches of time
/// @param path where to do something about it
public record Vital(
        String key,
        Mood mood,
        double figure,
        List<Object> details,
        @Nullable String path) {

    /// From nothing to do to at once.
    public enum Mood {
        WELL,
        QUIET,
        LOOK,
        ACT
    }

    public Vital {
        details = List.copyOf(details);
    }

    public static Vital of(String key, Mood mood, Number figure, Object... details) {
        return new Vital(key, mood, figure.doubleValue(), List.of(details), null);
    }

    /// A detail that is counted up to a thousand only: exact before, `999+` from there on.
    public static Object counted(long many) {
        return many < 1_000 ? (Object) many : "999+";
    }

    public Vital at(String place) {
        return new Vital(key, mood, figure, details, place);
    }

    /// Well below the first mark, to be looked at from there, to be acted on from the second.
    public static <T extends Comparable<T>> Mood rising(T figure, T look, T act) {
        return figure.compareTo(act) >= 0 ? Mood.ACT : figure.compareTo(look) >= 0 ? Mood.LOOK : Mood.WELL;
    }

    public boolean needsSomebody() {
        return mood.compareTo(Mood.LOOK) >= 0;
    }

    /// What it is called where it is measured: `notification.vital.outbox` is `willowleaf.notification.outbox`.
    public String measure() {
        return "willowleaf." + key.replace(".vital.", ".");
    }
}
