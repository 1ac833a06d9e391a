package io.willowleaf.notification.domain;

import io.willowleaf.identity.TeamId;
import io.willowleaf.notification.Purpose;
import org.jspecify.annotations.Nullable;

/// A message as it lies in the outbox: address and words sealed; `door` names the door for short
/// messages that it leaves by, empty for mail.
public record Letter(
        String fixedId,
        Purpose purpose,
        @Nullable String about,
        @Nullable TeamId team,
        String sealedTo,
        String toMark,
        String shownTo,
        String subject,
        String sealedText,
        String door) {

    /// By mail.
    public Letter(
            String fixedId,
            Purpose purpose,
            @Nullable String about,
            @Nullable TeamId team,
            String sealedTo,
            String toMark,
            String shownTo,
            String subject,
            String sealedText) {
        this(fixedId, purpose, about, team, sealedTo, toMark, shownTo, subject, sealedText, Outbox.MAIL);
    }
}
