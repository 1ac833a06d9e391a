package io.willowleaf.integration.web;

import io.willowleaf.integration.Sending;
import io.willowleaf.integration.WebhookCard;
import io.willowleaf.kernel.page.Problems;
import java.util.List;

/// The webhooks there are, and the form for a new one.
///
/// @param kinds every kind of event, as `complaint`
public record WebhooksPage(
        List<WebhookCard> webhooks,
        List<String> kinds,
        WebhookForm form,
        Problems problems,
        Sending sending,
        boolean mayChange) {}
