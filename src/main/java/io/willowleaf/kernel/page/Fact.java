package io.willowleaf.kernel.page;

/// A name and its value, already in words.
public record Fact(String label, String value) {}
