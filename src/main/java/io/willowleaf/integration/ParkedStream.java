package io.willowleaf.integration;

import java.time.Instant;

/// Messages about one thing that wait for a person to decide, since the first of them could not be delivered.
public record ParkedStream(String stream, long position, int tries, Instant parkedAt) {}
