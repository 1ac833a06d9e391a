package io.willowleaf.integration;

/// One address that wants to be told.
public record WebhookId(long value) {

    /// What the audit calls it.
    public String object() {
        return "webhook:" + value;
    }
}
