package io.willowleaf.volume;

/// What was counted.
public enum VolumeKind {
    ORDERS,
    SHIPMENTS,
    VISITS,
    CALLS,
    MEMBERS
}
