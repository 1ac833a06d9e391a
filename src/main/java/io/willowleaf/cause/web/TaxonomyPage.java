package io.willowleaf.cause.web;

import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.kernel.page.Option;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// All causes by group, and the form that adds one.
public record TaxonomyPage(List<CauseLeaf> leaves, LeafForm form, Problems problems) {

    /// The causes of one group.
    public record Group(CauseLeaf first, List<CauseLeaf> leaves) {}

    public List<Group> groups() {
        return leaves.stream()
                .collect(Collectors.groupingBy(CauseLeaf::group, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(those -> new Group(those.getFirst(), those))
                .toList();
    }

    /// The drawer for the unknown stays single.
    public List<Option> options(Language language) {
        return groups().stream()
                .map(Group::first)
                .filter(first -> !first.code().equals(CauseLeaf.UNKNOWN))
                .map(first -> new Option(
                        first.group(),
                        first.sideWords().in(language) + " › "
                                + first.groupWords().in(language)))
                .toList();
    }
}
