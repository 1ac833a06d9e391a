package io.willowleaf.identity;

/// A node of the organisation tree: a branch, department or team.
public record TeamId(long value) {}
