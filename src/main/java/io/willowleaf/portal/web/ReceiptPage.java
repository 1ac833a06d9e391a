package io.willowleaf.portal.web;

import io.willowleaf.starterkit.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The receipt number, who answers for it, the private link, and the thanks of the
/// sign that led here.
public record ReceiptPage(
        String number,
        String token,
        String link,
        String owner,
        @Nullable Instant due,
        @Nullable Bilingual thanks) {}
