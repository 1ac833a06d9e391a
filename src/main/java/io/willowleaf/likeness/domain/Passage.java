package io.willowleaf.likeness.domain;

import java.util.Optional;

/// The longest passage that two texts have in common, as it stands in the first.
public final class Passage {

    private static final int COMPARED = 2_000;
    private static final int SHORTEST = 6;
    private static final int SHOWN = 80;

    private Passage() {}

    public static Optional<String> find(String one, String other) {
        var first = one.substring(0, Math.min(COMPARED, one.length()));
        var second = other.substring(0, Math.min(COMPARED, other.length()));
        var longest = 0;
        var until = 0;
        var before = new int[second.length() + 1];
        for (var row = 1; row <= first.length(); row++) {
            var now = new int[second.length() + 1];
            for (var column = 1; column <= second.length(); column++) {
                if (first.charAt(row - 1) == second.charAt(column - 1)) {
                    now[column] = before[column - 1] + 1;
                    if (now[column] > longest) {
                        longest = now[column];
                        until = row;
                    }
                }
            }
            before = now;
        }
        var passage = first.substring(until - longest, until).strip();
        return passage.length() < SHORTEST ? Optional.empty() : Optional.of(shown(passage));
    }

    private static String shown(String passage) {
        return passage.length() <= SHOWN
                ? passage
                : passage.substring(
                                0,
                                passage.offsetByCodePoints(
                                        0, Math.min(SHOWN, passage.codePointCount(0, passage.length()))))
                        + "…";
    }
}
