package io.willowleaf.complaint;

/// Why a complaint rests.
public enum CloseReason {
    ACCEPTED,
    NO_RESPONSE,
    REPEAT,
    EXTERNAL
}
