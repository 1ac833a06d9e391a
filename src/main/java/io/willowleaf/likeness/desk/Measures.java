package io.willowleaf.likeness.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.likeness.domain.Gist;
import io.willowleaf.likeness.domain.Matter;
import io.willowleaf.likeness.domain.Print;
import io.willowleaf.likeness.domain.Prints;
import io.willowleaf.likeness.domain.Prints.Alike;
import io.willowleaf.search.Morphemes;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Finds candidates among all texts by an index, never by reading all of them.
@Component
class Measures {

    private static final int CANDIDATES = 300;
    private static final int MOST_HITS = 3_000;
    private static final int FREQUENT = 15_000;

    private final Prints prints;
    private final Morphemes morphemes;

    Measures(Prints prints, Morphemes morphemes) {
        this.prints = prints;
        this.morphemes = morphemes;
    }

    /// Another one about the same matter.
    record About(ComplaintId complaint, double degree, List<String> shared) {}

    List<Alike> copies(String text, @Nullable ComplaintId but) {
        return Print.find(text).map(print -> prints.alike(print, but)).orElse(List.of());
    }

    /// The most alike of the newest three hundred that share rare words, the most alike first.
    List<About> about(String text, @Nullable ComplaintId but, int most) {
        var gist = Gist.of(text, morphemes);
        var rarity = prints.rarity();
        var all = prints.all();
        var asked = rarity.asked(gist, all, MOST_HITS);
        if (asked.isEmpty()) {
            return List.of();
        }
        var frequent = rarity.expected(asked, all) > FREQUENT;
        return prints.sharing(asked, frequent, CANDIDATES, but).stream()
                .map(told ->
                        new About(told.complaint(), gist.cosine(told.gist(), rarity), gist.shared(told.gist(), rarity)))
                .filter(each -> each.degree() >= Matter.SAME)
                .sorted(Comparator.comparingDouble(About::degree).reversed())
                .limit(most)
                .toList();
    }

    double matter(String one, String other) {
        return Gist.of(one, morphemes).cosine(Gist.of(other, morphemes), prints.rarity());
    }
}
