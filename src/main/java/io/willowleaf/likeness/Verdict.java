package io.willowleaf.likeness;

/// What a person found who looked at both.
public enum Verdict {
    SAME,
    OTHER
}
