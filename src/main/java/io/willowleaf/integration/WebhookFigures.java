package io.willowleaf.integration;

import java.time.Duration;

/// How webhooks do altogether.
///
/// @param waiting messages not yet delivered, counted up to 10,000
/// @param parked streams given up until somebody lets them be tried again
/// @param oldestDue how long the oldest that should go now has waited
public record WebhookFigures(long waiting, long parked, Duration oldestDue) {}
