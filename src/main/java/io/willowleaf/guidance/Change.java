package io.willowleaf.guidance;

/// What can be changed so that a conversation becomes calm again: 삼변.
public enum Change {
    PLACE,
    TIME,
    PERSON
}
