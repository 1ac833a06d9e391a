package io.willowleaf.identity;

/// A key that a program shows instead of signing in.
public record TokenId(long value) {}
