package io.willowleaf.identity;

/// Light or dark; or as the device is set.
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
