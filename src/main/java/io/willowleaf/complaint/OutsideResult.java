package io.willowleaf.complaint;

/// How a body outside ended its case.
public enum OutsideResult {
    SETTLED,
    FOR_CUSTOMER,
    FOR_US,
    DROPPED
}
