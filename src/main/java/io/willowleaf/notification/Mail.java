package io.willowleaf.notification;

import io.willowleaf.identity.TeamId;
import org.jspecify.annotations.Nullable;

/// A message to be sent: to whom, in what words, for which receipt number, and which team may read it besides those who
/// may read all. `fixedId` is the first part of the Message-ID (`c-2026-000123.reply.1`): the same one given twice is
/// one message. With a `door` it is a short message that leaves by that door, else a mail.
public record Mail(
        String to,
        String subject,
        String text,
        String fixedId,
        Purpose purpose,
        @Nullable String about,
        @Nullable TeamId team,
        @Nullable String door) {

    /// By mail.
    public Mail(
            String to,
            String subject,
            String text,
            String fixedId,
            Purpose purpose,
            @Nullable String about,
            @Nullable TeamId team) {
        this(to, subject, text, fixedId, purpose, about, team, null);
    }
}
