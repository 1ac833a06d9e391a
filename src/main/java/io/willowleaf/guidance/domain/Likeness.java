package io.willowleaf.guidance.domain;

import java.util.HashMap;
import java.util.Map;

/// How much two texts are the same: the cosine of how often each sequence of three letters stands in them.
///
/// Letters are compared composed, in lower case, without spaces and marks, so spacing and line ends change nothing.
/// Range 0 (nothing in common) to 1 (the same letters). From {@link #SAME} on a text counts as a copy of another one;
/// texts below {@link #SHORTEST} letters are not compared, since greetings alone make them alike. Without the rarity
/// weights of a search index, since one complaint has only a few letters to compare.
public final class Likeness {

    public static final double SAME = .8;

    static final int SHORTEST = 40;

    private static final int GRAM = 3;

    private Likeness() {}

    public static double of(String one, String other) {
        var first = grams(one);
        var second = grams(other);
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        double common = 0;
        for (var gram : first.entrySet()) {
            common += (double) gram.getValue() * second.getOrDefault(gram.getKey(), 0);
        }
        return common / (length(first) * length(second));
    }

    private static double length(Map<Long, Integer> grams) {
        return Math.sqrt(grams.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum());
    }

    private static Map<Long, Integer> grams(String text) {
        var letters = Letters.everyWordOf(text);
        var grams = new HashMap<Long, Integer>();
        if (letters.length() < SHORTEST) {
            return grams;
        }
        for (var i = 0; i + GRAM <= letters.length(); i++) {
            var gram = ((long) letters.charAt(i) << 32) | ((long) letters.charAt(i + 1) << 16) | letters.charAt(i + 2);
            grams.merge(gram, 1, Integer::sum);
        }
        return grams;
    }
}
