package io.willowleaf.likeness.desk;

import io.willowleaf.likeness.domain.Gist;
import io.willowleaf.likeness.domain.Matter;
import io.willowleaf.likeness.domain.Rarity;
import io.willowleaf.search.Morphemes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/// A few texts that anybody may read, and which of them are about what somebody says. Words are weighed by how
/// rare they are among these texts alone: what comes out tells nothing about what anybody else said.
public final class Shelf {

    private final Morphemes morphemes;
    private final List<Gist> gists;
    private final Rarity rarity;

    private Shelf(Morphemes morphemes, List<Gist> gists, Rarity rarity) {
        this.morphemes = morphemes;
        this.gists = gists;
        this.rarity = rarity;
    }

    public static Shelf of(List<String> texts, Morphemes morphemes) {
        var gists = texts.stream().map(text -> Gist.of(text, morphemes)).toList();
        var counts = new HashMap<String, Integer>();
        gists.forEach(gist -> gist.words().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return new Shelf(morphemes, gists, new Rarity(texts.size(), counts));
    }

    /// The places of those that fit, counted from nought, the best first.
    public List<Integer> fitting(String said, int most) {
        record Fit(int place, double degree) {}
        var gist = Gist.of(said, morphemes);
        return IntStream.range(0, gists.size())
                .mapToObj(place -> new Fit(place, gist.cosine(gists.get(place), rarity)))
                .filter(fit -> fit.degree() >= Matter.ANSWERED)
                .sorted(Comparator.comparingDouble(Fit::degree).reversed())
                .limit(most)
                .map(Fit::place)
                .toList();
    }
}
