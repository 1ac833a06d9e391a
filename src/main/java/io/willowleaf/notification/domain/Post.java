package io.willowleaf.notification.domain;

import java.time.Instant;
import java.util.Set;

/// Carries a letter out of the house.
public interface Post {

    /// Whether there is a server to hand letters to.
    boolean isOpen();

    /// The doors for short messages that letters may leave by now.
    default Set<String> doors() {
        return Set.of();
    }

    void hand(Letter letter, String to, String text, Instant now) throws Undelivered;
}
