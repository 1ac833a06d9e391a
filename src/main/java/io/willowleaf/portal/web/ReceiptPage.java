package io.willowleaf.portal.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The receipt number, who answers for it, and the private link.
public record ReceiptPage(
        String number,
        String token,
        String link,
        String owner,
        @Nullable Instant due) {}
