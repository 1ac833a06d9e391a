package io.willowleaf.kernel.page;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One step of a stage bar: how far it is, its name, an owner or date, and where its part is.
public record Step(
        State state, String label, String detail, @Nullable String href) {

    public boolean done() {
        return state == State.DONE;
    }

    public boolean now() {
        return state == State.NOW;
    }

    /// `done`, `now`, `ahead` or `open`, as its style is called.
    public String look() {
        return state.name().toLowerCase(Locale.ROOT);
    }

    public enum State {
        DONE,
        NOW,
        AHEAD,
        OPEN
    }
}
