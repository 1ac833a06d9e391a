package io.willowleaf.notification.domain;

import io.willowleaf.notification.MessageId;

/// A letter taken from the outbox to be sent now; `attempt` counts from 1.
public record Claim(MessageId id, Letter letter, int attempt) {}
