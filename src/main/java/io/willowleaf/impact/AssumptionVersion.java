package io.willowleaf.impact;

import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One state of the assumptions and who settled on it; without a date it is what we came with.
public record AssumptionVersion(
        Assumptions assumptions, Actor by, @Nullable Instant at) {}
