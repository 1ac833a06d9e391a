package io.willowleaf.complaint;

/// A promise that is still open, and the complaint it was made for.
public record PromiseLine(QueueRow row, PromiseNow promise) {}
