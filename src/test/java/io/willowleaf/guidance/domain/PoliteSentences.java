package io.willowleaf.guidance.domain;

import java.util.List;
import java.util.stream.Stream;

/// Ordinary sentences of good answers, some with words that also stand in phrases to avoid.
final class PoliteSentences {

    private PoliteSentences() {}

    static List<String> all() {
        return Stream.of("coach/polite.txt", "coach/polite-more.txt")
                .flatMap(file -> TestLines.of(file).stream())
                .toList();
    }
}
