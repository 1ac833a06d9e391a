package io.willowleaf.identity;

/// How close the rows of a table stand.
public enum Density {
    NORMAL,
    COMPACT
}
