package io.willowleaf.customer;

/// Somebody who speaks to us.
public record CustomerId(long value) {}
