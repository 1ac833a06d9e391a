package io.willowleaf.complaint;

/// The order of work that follows from severity and urgency; P1 first.
public enum Priority {
    P1,
    P2,
    P3,
    P4
}
