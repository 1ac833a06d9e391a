package io.willowleaf.integration.api;

import java.util.List;

/// Every webhook there is, newest first.
record WebhookList(List<WebhookAnswer> webhooks) {

    WebhookList {
        webhooks = List.copyOf(webhooks);
    }
}
