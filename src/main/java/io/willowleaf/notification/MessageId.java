package io.willowleaf.notification;

/// One message to one address.
public record MessageId(long value) {}
