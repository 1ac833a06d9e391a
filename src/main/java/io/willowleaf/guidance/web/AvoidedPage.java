package io.willowleaf.guidance.web;

import io.willowleaf.guidance.domain.Phrase;
import io.willowleaf.starterkit.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// The wording to avoid, in its kinds.
public record AvoidedPage(List<Kind> kinds) {

    public record Kind(Bilingual name, Bilingual why, List<Phrase> phrases) {}

    static AvoidedPage of(List<Phrase> phrases) {
        var kinds = new LinkedHashMap<Bilingual, List<Phrase>>();
        phrases.forEach(phrase -> kinds.merge(phrase.category(), List.of(phrase), AvoidedPage::both));
        return new AvoidedPage(kinds.entrySet().stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue().getFirst().why(), kind.getValue()))
                .toList());
    }

    private static List<Phrase> both(List<Phrase> some, List<Phrase> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
