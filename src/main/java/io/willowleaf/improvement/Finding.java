package io.willowleaf.improvement;

/// What comparing before and after lets us say. Too few is no verdict: not enough was counted yet.
public enum Finding {
    IMPROVED,
    UNDECIDED,
    WORSE,
    TOO_FEW
}
