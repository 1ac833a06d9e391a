package io.willowleaf.complaint;

/// One thing that happened, about which many complain.
public record IncidentId(long value) {}
