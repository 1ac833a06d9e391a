package io.willowleaf.complaint;

/// How soon it hurts: U1 today, U2 within three days, U3 other.
public enum Urgency {
    U1,
    U2,
    U3
}
