package io.willowleaf.portal;

import io.willowleaf.kernel.Actor;
import java.time.Instant;

/// A site that may show our form in a frame: its origin, and who allowed it when.
public record FrameSite(String origin, Actor by, Instant at) {}
