package io.willowleaf.improvement;

/// What can be done with an action.
public enum Verb {
    ACCEPT,
    DECIDE,
    START,
    FINISH,
    JUDGE,
    SHARE,
    CANCEL
}
