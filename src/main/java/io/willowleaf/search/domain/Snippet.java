package io.willowleaf.search.domain;

import java.util.List;
import java.util.stream.Collectors;

/// The stretch of a text that shows why it was found.
public record Snippet(List<Part> parts) {

    /// A few letters, and whether they are what was looked for.
    public record Part(String text, boolean found) {}

    public Snippet {
        parts = List.copyOf(parts);
    }

    public boolean isMarked() {
        return parts.stream().anyMatch(Part::found);
    }

    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining()).strip();
    }
}
