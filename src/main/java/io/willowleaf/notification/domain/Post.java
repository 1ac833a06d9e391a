package io.willowleaf.notification.domain;

import java.time.Instant;

/// Carries a letter out of the house.
public interface Post {

    /// Whether there is a server to hand letters to.
    boolean isOpen();

    void hand(Letter letter, String to, String text, Instant now) throws Undelivered;
}
