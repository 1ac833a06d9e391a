package io.willowleaf.notification;

/// Why a message did not go out.
public enum Obstacle {
    CONNECT,
    LOGIN,
    ADDRESS,
    REFUSED,
    UNREADABLE
}
