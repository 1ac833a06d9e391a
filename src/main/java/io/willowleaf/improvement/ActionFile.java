package io.willowleaf.improvement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything an action's page shows, and what may be done next.
public record ActionFile(
        ActionRow row,
        Proposal proposal,
        List<ActionStep> steps,
        @Nullable Effect effect,
        Set<Verb> next,
        boolean needsDecision) {}
