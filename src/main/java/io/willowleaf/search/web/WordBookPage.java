package io.willowleaf.search.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.search.desk.Progress;
import io.willowleaf.search.domain.WordBook;
import java.util.List;

/// What is typed, what is shipped, and how far the texts follow.
public record WordBookPage(
        String words, String synonyms, WordBook shipped, Progress.Standing progress, Problems problems) {

    public List<String> shippedSynonyms() {
        return shipped.synonyms().groups().stream()
                .map(group -> String.join(", ", group))
                .toList();
    }

    public long behindSeconds() {
        return progress.behind().toSeconds();
    }
}
