package io.willowleaf.guidance.domain;

import java.util.List;

/// Ordinary sentences of good answers, some with words that also stand in phrases to avoid.
final class PoliteSentences {

    private PoliteSentences() {}

    static List<String> all() {
        return TestLines.of("coach/polite.txt");
    }
}
