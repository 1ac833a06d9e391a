package io.willowleaf.kernel.page;

import org.jspecify.annotations.Nullable;

/// One step of a stage bar: how far it is, its name, an owner or date, and where its part is.
public record Step(
        State state, String label, String detail, @Nullable String href) {

    public enum State {
        DONE,
        NOW,
        AHEAD,
        OPEN
    }
}
