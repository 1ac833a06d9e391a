package io.willowleaf.complaint;

import java.util.Arrays;

/// What the customer feels, on five levels.
public enum Emotion {
    CALM(1),
    UNEASY(2),
    ANGRY(3),
    FURIOUS(4),
    DANGEROUS(5);

    private final int level;

    Emotion(int level) {
        this.level = level;
    }

    public int level() {
        return level;
    }

    public static Emotion ofLevel(int level) {
        return Arrays.stream(values())
                .filter(emotion -> emotion.level == level)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no emotion of level " + level));
    }
}
