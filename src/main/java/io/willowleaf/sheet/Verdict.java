package io.willowleaf.sheet;

import org.jspecify.annotations.Nullable;

/// What a row does: something new, a change, nothing that is not there already; or it is left out, with the column it
/// is about and the key of a sentence that names the fix.
public record Verdict(
        Effect effect, @Nullable String column, @Nullable String problem) {

    public enum Effect {
        NEW,
        CHANGED,
        SAME,
        LEFT_OUT
    }

    public static final Verdict NEW = new Verdict(Effect.NEW, null, null);
    public static final Verdict CHANGED = new Verdict(Effect.CHANGED, null, null);
    public static final Verdict SAME = new Verdict(Effect.SAME, null, null);

    public static Verdict leftOut(String column, String problem) {
        return new Verdict(Effect.LEFT_OUT, column, problem);
    }

    public boolean isLeftOut() {
        return effect == Effect.LEFT_OUT;
    }
}
