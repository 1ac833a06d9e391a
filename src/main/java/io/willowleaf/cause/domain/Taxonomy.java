package io.willowleaf.cause.domain;

import io.willowleaf.cause.CauseBranch;
import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.starterkit.Bilingual;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The leaves as a tree of sides and groups.
public record Taxonomy(List<CauseLeaf> leaves) {

    public Map<CauseCode, Bilingual> names() {
        return leaves.stream()
                .collect(Collectors.toMap(CauseLeaf::code, CauseLeaf::words, (first, _) -> first, LinkedHashMap::new));
    }

    /// Only those that can be chosen; the drawer for the unknown is not a choice.
    public Taxonomy offered() {
        return new Taxonomy(leaves.stream()
                .filter(leaf -> leaf.active() && !leaf.code().equals(CauseLeaf.UNKNOWN))
                .toList());
    }

    public Optional<CauseLeaf> find(CauseCode code) {
        return leaves.stream().filter(leaf -> leaf.code().equals(code)).findFirst();
    }

    public List<CauseBranch> tree() {
        return by(CauseLeaf::side, leaves).entrySet().stream()
                .map(side -> new CauseBranch(
                        side.getKey(), side.getValue().getFirst().sideWords(), groups(side.getValue())))
                .toList();
    }

    /// The way from the side to what has this code; empty if nothing has.
    public List<CauseBranch> way(String code) {
        return way(code, tree());
    }

    private static List<CauseBranch> way(String code, List<CauseBranch> branches) {
        for (var branch : branches) {
            if (branch.code().equals(code)) {
                return List.of(branch);
            }
            if (code.startsWith(branch.code() + "-")) {
                var rest = way(code, branch.below());
                if (!rest.isEmpty()) {
                    return Stream.concat(Stream.of(branch), rest.stream()).toList();
                }
            }
        }
        return List.of();
    }

    private static List<CauseBranch> groups(List<CauseLeaf> side) {
        return by(CauseLeaf::group, side).entrySet().stream()
                .map(group -> new CauseBranch(
                        group.getKey(),
                        group.getValue().getFirst().groupWords(),
                        group.getValue().stream()
                                .map(leaf -> new CauseBranch(leaf.code().value(), leaf.words(), List.of()))
                                .toList()))
                .toList();
    }

    private static Map<String, List<CauseLeaf>> by(Function<CauseLeaf, String> what, List<CauseLeaf> leaves) {
        return leaves.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
    }
}
