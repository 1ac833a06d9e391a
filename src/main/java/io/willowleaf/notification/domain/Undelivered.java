package io.willowleaf.notification.domain;

import io.willowleaf.notification.Obstacle;
import org.jspecify.annotations.Nullable;

/// The mail server did not take a letter.
public class Undelivered extends Exception {

    private final Obstacle obstacle;
    private final @Nullable String said;

    public Undelivered(Obstacle obstacle, @Nullable String said, @Nullable Throwable cause) {
        super(obstacle.name(), cause);
        this.obstacle = obstacle;
        this.said = said;
    }

    /// The answer of the server, if it gave one.
    public @Nullable String said() {
        return said;
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
