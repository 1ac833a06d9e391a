package io.willowleaf.archive;

/// What the scanner found in a file, and its word for it: the name of what is in there, or why it did not look.
public record Verdict(Kind kind, String said) {

    public enum Kind {
        CLEAN,
        INFECTED,
        NOT_LOOKED_AT
    }
}
