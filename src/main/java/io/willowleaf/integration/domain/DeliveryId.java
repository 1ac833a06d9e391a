package io.willowleaf.integration.domain;

import io.willowleaf.integration.WebhookId;

/// The id a message carries however often it is sent, so that whoever met it before leaves it out.
public final class DeliveryId {

    private DeliveryId() {}

    public static String of(WebhookId webhook, long position) {
        return "wd_" + webhook.value() + "_" + position;
    }
}
