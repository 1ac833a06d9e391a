package io.willowleaf.management;

/// What was decided.
public enum Choice {
    APPROVED,
    CONDITIONS,
    REFUSED,
    POSTPONED;

    /// Whether somebody has to do something about it by a date.
    public boolean binds() {
        return switch (this) {
            case APPROVED, CONDITIONS -> true;
            case REFUSED, POSTPONED -> false;
        };
    }
}
