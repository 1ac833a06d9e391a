package io.willowleaf.complaint;

/// A leaf of the cause taxonomy: `PD-DLV-03`.
public record CauseCode(String value) {}
