package io.willowleaf.guidance;

import io.willowleaf.complaint.Justification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a text can go out as it is: no slot open, and nothing the coach stops, unless it was justified.
public record Readiness(
        List<Hint> hints,
        List<Advice> advice,
        List<String> openSlots,
        @Nullable Justification justification) {

    public boolean maySend() {
        return openSlots.isEmpty() && stopping().isEmpty() && missing().isEmpty();
    }

    /// The hints that stand in the way.
    public List<Hint> stopping() {
        return justification == null ? hints.stream().filter(Hint::blocks).toList() : List.of();
    }

    /// What has to be added before it can go.
    public List<Advice> missing() {
        return justification == null ? advice.stream().filter(Advice::blocks).toList() : List.of();
    }
}
