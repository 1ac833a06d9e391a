package io.willowleaf.notification.domain;

import io.willowleaf.notification.Obstacle;

/// The mail server did not take a letter.
public class Undelivered extends Exception {

    private final Obstacle obstacle;

    public Undelivered(Obstacle obstacle, Throwable cause) {
        super(obstacle.name(), cause);
        this.obstacle = obstacle;
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
