package io.willowleaf.integration;

/// One try with what was sent; empty where the log does not hold it any more.
public record OpenDelivery(WebhookCard webhook, DeliveryTry tried, String sent) {}
