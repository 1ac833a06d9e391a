package io.willowleaf.complaint;

/// How far a deadline has come when somebody is told: three quarters of its time are gone, all of it, or half as much
/// again.
public enum SignalMark {
    NEAR,
    OVER,
    FAR_OVER
}
