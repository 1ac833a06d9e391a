package io.willowleaf.privacy;

/// Where in a text something sensitive stands; the end is not included.
public record SensitiveSpan(SensitiveKind kind, int from, int until) {}
