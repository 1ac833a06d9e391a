package io.willowleaf.likeness.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// How rare a word is: inverse document frequency ln((texts + 1) / (with the word + 1)) + 1, from a count of the newest
/// texts. A word that was not counted stands in one of them.
///
/// @param texts how many were counted
/// @param counts in how many of these a word stands
public record Rarity(long texts, Map<String, Integer> counts) {

    public static final Rarity UNKNOWN = new Rarity(0, Map.of());

    private static final int MOST_ASKED = 12;

    public Rarity {
        counts = Map.copyOf(counts);
    }

    public double of(String word) {
        return Math.log((texts + 1.0) / (counts.getOrDefault(word, 1) + 1.0)) + 1;
    }

    Comparator<String> rarestFirst() {
        return Comparator.comparingDouble(this::of).reversed();
    }

    double square(String word) {
        var weight = Math.max(of(word), 0);
        return weight * weight;
    }

    /// The rarest words of a text, as many as together stand in no more than `most` of `all` texts; at least one.
    public List<String> asked(Gist gist, long all, long most) {
        var asked = new ArrayList<String>();
        var hits = 0.0;
        for (var word :
                gist.words().stream().sorted(rarestFirst()).limit(MOST_ASKED).toList()) {
            hits += expected(word, all);
            if (!asked.isEmpty() && hits > most) {
                break;
            }
            asked.add(word);
        }
        return asked;
    }

    /// In how many of `all` texts these words will stand, at most.
    public double expected(List<String> words, long all) {
        return words.stream().mapToDouble(word -> expected(word, all)).sum();
    }

    private double expected(String word, long all) {
        return texts == 0 ? 0 : (double) counts.getOrDefault(word, 1) / texts * all;
    }
}
