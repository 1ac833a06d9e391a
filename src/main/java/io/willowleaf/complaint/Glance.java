package io.willowleaf.complaint;

/// Which complaint a number stands for, and the last fact known of it, for whoever has its page open already.
public record Glance(ComplaintId id, long newest) {}
