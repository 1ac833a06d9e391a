package io.willowleaf.cause.web;

import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.WordRule;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rules that read causes from words, and what a text that was tried speaks for.
public record RulesPage(
        List<WordRule> rules,
        Map<CauseCode, Bilingual> names,
        String words,
        @Nullable List<CauseSuggestion> found) {

    public Bilingual name(@Nullable CauseCode code) {
        return code == null
                ? new Bilingual("", "")
                : names.getOrDefault(code, new Bilingual(code.value(), code.value()));
    }
}
