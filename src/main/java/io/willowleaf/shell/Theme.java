package io.willowleaf.shell;

import java.util.Locale;

/// Light, dark, or as the device is set.
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What the page starts with before the device is asked.
    public String initial() {
        return this == DARK ? "dark" : "light";
    }
}
