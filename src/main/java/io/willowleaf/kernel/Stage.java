package io.willowleaf.kernel;

/// The six steps of the loop. Never stored: derived from what happened.
public enum Stage {
    IDENTIFY(1),
    RESPOND(2),
    CAUSE(3),
    IMPROVE(4),
    REFLECT(5),
    MONITOR(6);

    private final int number;

    Stage(int number) {
        this.number = number;
    }

    /// 1 to 6, as shown.
    public int number() {
        return number;
    }
}
