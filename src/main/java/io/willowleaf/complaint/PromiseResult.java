package io.willowleaf.complaint;

/// What became of a promise.
public enum PromiseResult {
    KEPT,
    KEPT_LATE,
    BROKEN
}
