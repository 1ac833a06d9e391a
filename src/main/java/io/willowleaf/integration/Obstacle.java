package io.willowleaf.integration;

/// Why a message did not arrive.
public enum Obstacle {
    NAME,
    ADDRESS,
    CONNECT,
    TLS,
    TIME,
    BROKEN,
    STATUS;

    /// Whether nobody was there to hear any message, whatever it says.
    public boolean isAway() {
        return switch (this) {
            case NAME, ADDRESS, CONNECT, TLS -> true;
            case TIME, BROKEN, STATUS -> false;
        };
    }
}
