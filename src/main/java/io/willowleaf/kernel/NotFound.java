package io.willowleaf.kernel;

/// There is nothing here, or nothing this viewer may know of; both look the same from outside.
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }
}
