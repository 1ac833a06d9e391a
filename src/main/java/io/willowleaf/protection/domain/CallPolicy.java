package io.willowleaf.protection.domain;

import java.time.Duration;
import java.util.List;

/// When a request that nobody answers goes up: after half an hour to the next superior, after two hours one further.
public final class CallPolicy {

    /// How long after the request each rung is called.
    public static final List<Duration> RUNGS = List.of(Duration.ofMinutes(30), Duration.ofHours(2));

    /// What was asked longer ago is no news.
    public static final Duration NEWS = Duration.ofDays(7);

    private CallPolicy() {}
}
