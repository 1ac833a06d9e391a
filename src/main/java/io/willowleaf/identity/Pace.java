package io.willowleaf.identity;

import java.time.Duration;

/// How often a token may still ask in this minute, and when the next one begins.
public record Pace(boolean allowed, long limit, long left, Duration untilNext) {}
