package io.willowleaf.intake;

/// Whether they called us or we called them.
public enum CallDirection {
    IN,
    OUT
}
