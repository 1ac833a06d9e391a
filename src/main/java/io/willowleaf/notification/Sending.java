package io.willowleaf.notification;

/// Whether messages leave the house at all.
public enum Sending {
    ON,
    NO_SERVER,
    DEMO,
    STOPPED
}
