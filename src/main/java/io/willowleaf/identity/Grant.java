package io.willowleaf.identity;

/// One cell of the permission matrix.
public record Grant(Permission permission, Reach reach, Manner manner, boolean masked) {}
