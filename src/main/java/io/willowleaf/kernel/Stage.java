package io.willowleaf.kernel;

import java.util.Arrays;

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

    public static Stage of(int number) {
        return Arrays.stream(values())
                .filter(stage -> stage.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no stage " + number));
    }
}
