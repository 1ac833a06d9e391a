package io.willowleaf.cause;

import io.willowleaf.kernel.Actor;
import java.time.Instant;

/// A cause somebody proposed who may not confirm one.
public record Proposal(Finding finding, Actor by, Instant at) {}
