package io.willowleaf.integration.web;

/// A webhook just made, with its secret, shown once.
public record NewWebhookPage(String name, String secret) {}
