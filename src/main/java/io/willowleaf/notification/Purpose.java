package io.willowleaf.notification;

/// Why we write.
public enum Purpose {
    RECEIPT,
    PROGRESS,
    REPLY,
    CLOSING,
    SURVEY,
    PROMISE,
    STAFF,
    INVITATION
}
