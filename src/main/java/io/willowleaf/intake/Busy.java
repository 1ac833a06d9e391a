package io.willowleaf.intake;

/// More come at this moment than can be taken in; nothing of the request was kept, so it may be sent again.
public final class Busy extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Busy() {
        super("too many wait at the door", null, false, false);
    }
}
