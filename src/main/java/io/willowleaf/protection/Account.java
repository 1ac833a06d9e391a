package io.willowleaf.protection;

import io.willowleaf.kernel.Actor;
import java.time.Instant;

/// What happened, as it was told afterwards.
public record Account(String situation, String words, Actor by, Instant at) {}
