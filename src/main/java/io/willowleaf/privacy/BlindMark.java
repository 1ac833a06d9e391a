package io.willowleaf.privacy;

/// What an encrypted value is found by: equal values have equal marks, and a mark tells nothing without the key.
public record BlindMark(String text) {}
