package io.willowleaf.complaint;

/// What a deadline is for.
public enum Target {
    FIRST_RESPONSE,
    RESOLUTION
}
