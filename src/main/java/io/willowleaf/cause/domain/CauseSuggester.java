package io.willowleaf.cause.domain;

import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.domain.Wording.Text;
import io.willowleaf.complaint.CauseCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Suggests causes from the customer's words by rules that can be read and edited. It proposes; people confirm.
///
/// Score of a group = sum over its rules of weight × min(matches, 2). Below [#ENOUGH] nothing is suggested: the cause
/// stays pending.
public final class CauseSuggester {

    /// The least score worth showing, in units of rule weight.
    static final double ENOUGH = 1;

    private static final int COUNTED_MATCHES = 2;
    private static final int MOST_PHRASES = 4;

    private final List<CauseRule> speakingRules;
    private final List<CauseRule> leafRules;
    private final List<CauseRule> defaults;
    private final List<CauseRule> skips;

    public CauseSuggester(List<CauseRule> rules) {
        this.speakingRules = rules.stream()
                .filter(rule -> rule.kind() == CauseRule.Kind.GROUP || rule.kind() == CauseRule.Kind.LEAF)
                .filter(rule -> rule.weight() > 0)
                .toList();
        this.leafRules = of(CauseRule.Kind.LEAF, rules);
        this.defaults = of(CauseRule.Kind.DEFAULT, rules);
        this.skips = of(CauseRule.Kind.SKIP, rules);
    }

    private static List<CauseRule> of(CauseRule.Kind kind, List<CauseRule> rules) {
        return rules.stream().filter(rule -> rule.kind() == kind).toList();
    }

    /// The strongest first, at most `most`.
    public List<CauseSuggestion> suggest(String words, int most) {
        var text = FoldedText.of(words);
        var readable = withoutSkipped(text.folded());
        Map<String, Found> groups = new LinkedHashMap<>();
        for (var rule : speakingRules) {
            var found = new Found(0, new LinkedHashSet<>()).plus(rule, readable, text);
            if (found.score > 0) {
                groups.merge(rule.group(), found, Found::plus);
            }
        }
        double all = groups.values().stream().mapToDouble(Found::score).sum();
        return groups.entrySet().stream()
                .filter(group -> group.getValue().score >= ENOUGH)
                .map(group -> suggestion(group.getKey(), group.getValue(), all, readable))
                .sorted(Comparator.comparingDouble(CauseSuggestion::score).reversed())
                .limit(most)
                .toList();
    }

    private CauseSuggestion suggestion(String group, Found found, double all, Text readable) {
        return new CauseSuggestion(
                leafOf(group, readable),
                group,
                found.score,
                found.score / all,
                found.phrases.stream().limit(MOST_PHRASES).toList());
    }

    private CauseCode leafOf(String group, Text readable) {
        return leafRules.stream()
                .filter(rule -> rule.group().equals(group) && rule.leaf() != null)
                .filter(rule -> rule.wording().isIn(readable))
                .findFirst()
                .or(() -> defaults.stream()
                        .filter(rule -> rule.group().equals(group))
                        .findFirst())
                .map(CauseRule::leaf)
                .orElseThrow(() -> new IllegalStateException("the group " + group + " has no default leaf"));
    }

    /// Blanks keep their length, so that positions stay true.
    private Text withoutSkipped(String folded) {
        var readable = Text.of(folded);
        for (var rule : skips) {
            var skipped = rule.wording().findIn(readable, Integer.MAX_VALUE);
            if (!skipped.isEmpty()) {
                var blanked = new StringBuilder(readable.letters());
                skipped.forEach(
                        each -> blanked.replace(each.from(), each.until(), " ".repeat(each.until() - each.from())));
                readable = Text.of(blanked.toString());
            }
        }
        return readable;
    }

    private record Found(double score, Set<String> phrases) {

        Found plus(CauseRule rule, Text readable, FoldedText text) {
            var matches = rule.wording().findIn(readable, COUNTED_MATCHES);
            if (matches.isEmpty()) {
                return this;
            }
            var heard = new LinkedHashSet<>(phrases);
            matches.forEach(each -> heard.add(text.written(each.from(), each.until())));
            return new Found(score + rule.weight() * matches.size(), heard);
        }

        Found plus(Found other) {
            var both = new ArrayList<>(phrases);
            both.addAll(other.phrases);
            return new Found(score + other.score, new LinkedHashSet<>(both));
        }
    }
}
