package io.willowleaf.likeness.domain;

import io.willowleaf.search.Morpheme;
import io.willowleaf.search.Morphemes;
import io.willowleaf.search.WordClass;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a text is about: its different words of meaning, without numbers and without the verbs that say nothing by
/// themselves, in the order they came.
public record Gist(List<String> words) {

    private static final int MOST = 60;
    private static final int LONGEST = 60;
    private static final Set<String> LIGHT =
            Set.of("하", "되", "있", "없", "이", "드리", "주", "시키", "받", "않", "같", "싶", "보", "오", "가", "말", "나");

    public Gist {
        words = List.copyOf(words);
    }

    public static Gist of(String text, Morphemes morphemes) {
        return new Gist(morphemes.of(text).stream()
                .filter(Gist::says)
                .map(Morpheme::text)
                .filter(word -> word.length() <= LONGEST)
                .distinct()
                .limit(MOST)
                .toList());
    }

    /// The cosine of both, each word weighed by how rare it is (0 to 1).
    public double cosine(Gist other, Rarity rarity) {
        var its = new HashSet<>(other.words);
        double product =
                words.stream().filter(its::contains).mapToDouble(rarity::square).sum();
        double lengths = Math.sqrt(length(rarity) * other.length(rarity));
        return lengths == 0 ? 0 : product / lengths;
    }

    /// The words of both, the rarest first.
    public List<String> shared(Gist other, Rarity rarity) {
        var its = new HashSet<>(other.words);
        return words.stream().filter(its::contains).sorted(rarity.rarestFirst()).toList();
    }

    private double length(Rarity rarity) {
        return words.stream().mapToDouble(rarity::square).sum();
    }

    private static boolean says(Morpheme each) {
        return each.kind() != WordClass.NUMBER
                && !((each.kind() == WordClass.VERB || each.kind() == WordClass.ADJECTIVE)
                        && LIGHT.contains(each.text()));
    }
}
