package io.willowleaf.messenger.domain;

/// Nothing can be made of what a gateway handed in; a person has to look.
public final class Unreadable extends RuntimeException {

    public Unreadable(String why) {
        super(why);
    }

    public Unreadable(Throwable cause) {
        super(cause);
    }
}
