package io.willowleaf.intake;

/// What came of the offer of a quiet room.
public enum QuietStep {
    STARTED,
    DECLINED,
    ENDED
}
