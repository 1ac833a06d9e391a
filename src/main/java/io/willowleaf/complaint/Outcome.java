package io.willowleaf.complaint;

/// What was decided about what the customer wished.
public enum Outcome {
    UPHELD,
    PARTLY_UPHELD,
    DECLINED,
    EXPLAINED
}
