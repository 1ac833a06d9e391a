package io.willowleaf.improvement;

/// Of the actions that were due in a period, how many were done by then; and of those verified in it, how many were
/// found to have improved things.
public record Punctuality(long due, long onTime, long verified, long improved) {}
