package io.willowleaf.improvement;

/// What an action changes.
public enum ActionKind {
    RULE,
    SYSTEM,
    TRAINING,
    PRODUCT,
    ENVIRONMENT,
    STAFFING
}
