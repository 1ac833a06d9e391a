package io.willowleaf.cause;

/// Which cause of a complaint counts: the primary one confirmed, every one confirmed, or what was reported before
/// anybody looked into it.
public enum CauseBasis {
    PRIMARY,
    ANY,
    REPORTED
}
