package io.willowleaf.portal;

/// Names one thing we tell everybody, however often it is reworded.
public record AnswerId(long value) {}
