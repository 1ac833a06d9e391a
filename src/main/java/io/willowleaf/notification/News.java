package io.willowleaf.notification;

/// That something changed: on which stream and which part of it. What changed is asked for by the page itself.
public record News(String on, String part) {

    /// Something happened and is in the log.
    public static final String FACT = "fact";
}
