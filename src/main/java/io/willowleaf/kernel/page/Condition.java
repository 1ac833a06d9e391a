package io.willowleaf.kernel.page;

/// A filter in force: what it is about, its value, and the address of the list without it.
public record Condition(String label, String value, String without) {}
