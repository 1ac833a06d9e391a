package io.willowleaf.complaint;

import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What all who complained about an incident were told, and how many it reached. With an outcome it was the decision.
public record IncidentUpdate(
        long id, String words, @Nullable Outcome outcome, Actor by, Instant at, int reached) {}
