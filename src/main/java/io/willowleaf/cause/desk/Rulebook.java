package io.willowleaf.cause.desk;

import io.willowleaf.cause.CauseSuggestion;
import io.willowleaf.cause.domain.CauseSuggester;
import io.willowleaf.cause.domain.Rules;
import io.willowleaf.cause.domain.WrittenRule;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The rules ready for reading; compiled again only after one of them changed.
@Component
class Rulebook {

    static final int MOST = 3;

    /// The rules at one state.
    record Edition(String state, CauseSuggester suggester) {

        List<CauseSuggestion> suggest(String words) {
            return suggester.suggest(words, MOST);
        }
    }

    private final Rules rules;
    private final AtomicReference<@Nullable Edition> latest = new AtomicReference<>();

    Rulebook(Rules rules) {
        this.rules = rules;
    }

    Edition current() {
        var state = rules.state();
        var known = latest.get();
        if (known == null || !known.state().equals(state)) {
            known = new Edition(
                    state,
                    new CauseSuggester(rules.all().stream()
                            .filter(WrittenRule::active)
                            .map(WrittenRule::compiled)
                            .toList()));
            latest.set(known);
        }
        return known;
    }
}
