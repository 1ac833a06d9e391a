package io.willowleaf.complaint;

/// How openly a colleague tells us something: by name, so that only whoever handles it knows the name, or without one.
public enum Openness {
    NAMED,
    CONFIDENTIAL,
    NAMELESS
}
