package io.willowleaf.complaint;

/// How a complaint ended without being closed.
public enum EndKind {
    MERGED,
    SPAM,
    WITHDRAWN,
    TRANSFERRED_OUT
}
