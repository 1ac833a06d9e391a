package io.willowleaf.notification;

/// What became of a message. Never stored: told by its tries, and by whether sending is stopped.
public enum Delivery {
    WAITING,
    SENT,
    RETURNED,
    FAILED,
    STOPPED
}
