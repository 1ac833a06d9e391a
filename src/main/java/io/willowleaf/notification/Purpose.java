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
    INVITATION,
    CODE;

    /// Whether its words let somebody in, so that nobody but its reader may see them.
    public boolean isSecret() {
        return this == CODE;
    }
}
