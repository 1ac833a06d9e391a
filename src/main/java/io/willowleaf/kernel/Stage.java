package io.willowleaf.kernel;

/// The six steps of the loop. Never stored: derived from what happened.
public enum Stage {
    IDENTIFY,
    RESPOND,
    CAUSE,
    IMPROVE,
    REFLECT,
    MONITOR;

    /// 1 to 6, as shown.
    public int number() {
        return ordinal() + 1;
    }
}
