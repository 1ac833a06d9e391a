package io.willowleaf.guidance;

/// What became of a hint by the time the text was handed in.
public enum Reaction {
    TAKEN,
    REWORDED,
    IGNORED,
    JUSTIFIED
}
