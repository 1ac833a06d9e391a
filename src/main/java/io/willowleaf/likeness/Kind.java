package io.willowleaf.likeness;

/// The three questions, the strongest first.
public enum Kind {
    /// The same person says the same again.
    REPEAT,
    /// The very same text came before, from whomever.
    COPY,
    /// Another text about the same matter.
    MATTER
}
