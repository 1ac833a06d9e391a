package io.willowleaf.notification.web;

import io.willowleaf.notification.Delivery;
import io.willowleaf.notification.OpenMessage;

/// One message, opened.
public record MessagePage(OpenMessage message, boolean maySend) {

    public boolean mayTryAgain() {
        return maySend && message.row().delivery() == Delivery.FAILED;
    }
}
