package io.willowleaf.guidance;

/// A change that may help now, and the sign that says so.
public record Suggestion(Change change, Sign because) {

    /// Why a change may help.
    public enum Sign {
        UPSET,
        GROWING,
        BY_US,
        AGAIN,
        IN_PUBLIC
    }
}
