package io.willowleaf.messenger;

/// What became of a message.
public enum ShortMessageOutcome {
    RECEIVED,
    ADDED,
    REPEATED,
    REPORTED,
    HELD,
    UNREADABLE,
    BY_HAND;

    /// Whether a person has to look at it, and it may be read again.
    public boolean waits() {
        return this == HELD || this == UNREADABLE;
    }
}
