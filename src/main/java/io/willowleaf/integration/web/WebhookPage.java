package io.willowleaf.integration.web;

import io.willowleaf.integration.DeliveryTry;
import io.willowleaf.integration.ParkedStream;
import io.willowleaf.integration.Sending;
import io.willowleaf.integration.WebhookCard;
import io.willowleaf.kernel.page.Pager;
import java.util.List;

/// One webhook: how it is doing, what was given up, and what was tried.
///
/// @param end where the log ends now
public record WebhookPage(
        WebhookCard webhook,
        List<ParkedStream> parked,
        List<DeliveryTry> tries,
        boolean missed,
        Pager pager,
        Sending sending,
        long end,
        boolean mayChange) {}
