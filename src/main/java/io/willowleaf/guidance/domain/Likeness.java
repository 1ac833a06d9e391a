package io.willowleaf.guidance.domain;

import java.util.List;

/// How much two texts are the same: the cosine of how often each sequence of three letters stands in them.
///
/// Letters are compared composed, in lower case, without spaces and marks, so spacing and line ends change nothing.
/// Range 0 (nothing in common) to 1 (the same letters). From {@link #SAME} on a text counts as a copy of another one;
/// texts below {@link #SHORTEST} letters are not compared, since greetings alone make them alike. Without the rarity
/// weights of a search index, since one complaint has only a few letters to compare.
public final class Likeness {

    public static final double SAME = .8;

    static final int SHORTEST = 40;

    private Likeness() {}

    public static double of(String one, String other) {
        return most(one, List.of(other));
    }

    /// To whichever of the others it is most alike.
    static double most(String one, List<String> others) {
        if (others.isEmpty()) {
            return 0;
        }
        var grams = grams(one);
        return others.stream()
                .mapToDouble(other -> grams.cosine(grams(other)))
                .max()
                .orElse(0);
    }

    private static Grams grams(String text) {
        var letters = Letters.everyWordOf(text);
        return Grams.of(letters.length() < SHORTEST ? "" : letters);
    }
}
