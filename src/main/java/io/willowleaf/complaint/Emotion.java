package io.willowleaf.complaint;

/// What the customer feels: calm, uneasy, angry, furious, dangerous. Level 1 to 5.
public enum Emotion {
    CALM,
    UNEASY,
    ANGRY,
    FURIOUS,
    DANGEROUS;

    public int level() {
        return ordinal() + 1;
    }

    public static Emotion ofLevel(int level) {
        return values()[level - 1];
    }
}
