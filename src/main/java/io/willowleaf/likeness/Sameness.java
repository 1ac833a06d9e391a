package io.willowleaf.likeness;

import java.util.HashMap;
import java.util.Map;

/// F-42: how alike two texts of one person are, from 0 to 1: the cosine of their pairs and triples of characters,
/// spaces, marks and the endings of politeness left out. From .80 on they may be the same; a person confirms it.
/// Nothing is the same as an empty text.
public final class Sameness {

    public static final double SAME = 0.80;

    private static final int LONGEST = 20_000;

    private Sameness() {}

    public static double of(String one, String other) {
        var first = grams(one);
        var second = grams(other);
        double product = first.entrySet().stream()
                .mapToDouble(gram -> (double) gram.getValue() * second.getOrDefault(gram.getKey(), 0))
                .sum();
        double lengths = Math.sqrt(square(first)) * Math.sqrt(square(second));
        return lengths == 0 ? 0 : product / lengths;
    }

    private static Map<String, Integer> grams(String text) {
        var letters = Letters.withoutEndings(text);
        var plain = letters.substring(0, Math.min(LONGEST, letters.length()));
        var counts = new HashMap<String, Integer>();
        for (var size = 2; size <= 3; size++) {
            for (var from = 0; from + size <= plain.length(); from++) {
                counts.merge(plain.substring(from, from + size), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static double square(Map<String, Integer> grams) {
        return grams.values().stream()
                .mapToDouble(count -> (double) count * count)
                .sum();
    }
}
