package io.willowleaf.shell;

import java.util.Locale;

/// How high the rows of a table are.
public enum Density {
    NORMAL,
    COMPACT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
