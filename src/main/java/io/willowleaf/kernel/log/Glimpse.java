package io.willowleaf.kernel.log;

/// That something happened in a stream, and nothing of what.
public record Glimpse(long position, String stream, long revision) {}
