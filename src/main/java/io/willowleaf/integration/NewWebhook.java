package io.willowleaf.integration;

/// A webhook just made, and the secret its messages are signed with, told this once.
public record NewWebhook(WebhookId id, String secret) {}
