package io.willowleaf.cause.web;

import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.WordRule;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rules that read causes from words, and what a text that was tried speaks for.
public record RulesPage(
        List<WordRule> rules,
        List<CauseLeaf> leaves,
        String words,
        @Nullable List<CauseSuggestion> found) {

    private static final int SHOWN = 60;

    public Bilingual name(CauseCode code) {
        return find(code).map(CauseLeaf::words).orElse(new Bilingual(code.value(), code.value()));
    }

    /// The cause a rule finds, or the group in which others look further; nothing for words left out.
    public Bilingual place(WordRule rule) {
        var leaf = rule.leaf();
        return leaf != null
                ? name(leaf)
                : fallback(rule.group())
                        .flatMap(this::find)
                        .map(CauseLeaf::groupWords)
                        .orElse(new Bilingual("", ""));
    }

    public String beginning(WordRule rule) {
        var pattern = rule.pattern();
        return pattern.codePointCount(0, pattern.length()) <= SHOWN
                ? pattern
                : pattern.substring(0, pattern.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private Optional<CauseCode> fallback(String group) {
        return rules.stream()
                .filter(rule ->
                        rule.kind() == WordRule.Kind.DEFAULT && rule.group().equals(group))
                .flatMap(rule -> Optional.ofNullable(rule.leaf()).stream())
                .findFirst();
    }

    private Optional<CauseLeaf> find(CauseCode code) {
        return leaves.stream().filter(leaf -> leaf.code().equals(code)).findFirst();
    }
}
