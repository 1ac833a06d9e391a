package io.willowleaf.likeness;

/// What a person found who looked at both.
public enum Verdict {
    SAME,
    OTHER;

    /// Whether it changes the complaints themselves, not only what is known of both.
    public boolean changes(Kind kind) {
        return (kind == Kind.REPEAT && this == SAME) || (kind == Kind.COPY && this == OTHER);
    }
}
