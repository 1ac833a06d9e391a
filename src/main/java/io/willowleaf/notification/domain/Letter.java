package io.willowleaf.notification.domain;

import io.willowleaf.identity.TeamId;
import io.willowleaf.notification.Purpose;
import org.jspecify.annotations.Nullable;

/// A message as it lies in the outbox: address and words sealed.
public record Letter(
        String fixedId,
        Purpose purpose,
        @Nullable String about,
        @Nullable TeamId team,
        String sealedTo,
        String toMark,
        String shownTo,
        String subject,
        String sealedText) {}
