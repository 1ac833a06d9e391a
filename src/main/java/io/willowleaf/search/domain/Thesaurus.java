package io.willowleaf.search.domain;

import io.willowleaf.search.Morphemes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Synonyms, taken apart the way texts are: by the pieces of a word, the pieces of every other word of its groups.
public final class Thesaurus {

    private final Map<List<String>, List<List<String>>> others = new HashMap<>();
    private final Map<String, List<List<String>>> byLetters = new HashMap<>();

    public Thesaurus(Synonyms synonyms, Morphemes morphemes) {
        for (var group : synonyms.groups()) {
            var all = group.stream()
                    .map(word -> Cut.of(word, morphemes).pieces().stream()
                            .map(Cut.Piece::word)
                            .toList())
                    .filter(pieces -> !pieces.isEmpty())
                    .distinct()
                    .toList();
            for (var one : all) {
                var known = others.computeIfAbsent(one, _ -> new ArrayList<>());
                all.stream().filter(other -> !other.equals(one)).forEach(known::add);
            }
            group.forEach(word ->
                    byLetters.computeIfAbsent(word, _ -> new ArrayList<>()).addAll(all));
        }
    }

    List<List<String>> written(String word) {
        return byLetters.getOrDefault(word, List.of());
    }

    List<List<String>> of(List<String> pieces) {
        return others.getOrDefault(pieces, List.of());
    }
}
