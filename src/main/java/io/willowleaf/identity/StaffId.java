package io.willowleaf.identity;

/// One of our people.
public record StaffId(long value) {}
