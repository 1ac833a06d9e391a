package io.willowleaf.notification;

import io.willowleaf.identity.TeamId;
import org.jspecify.annotations.Nullable;

/// A message to be sent: to whom, in what words, for which receipt number, and which team may read it besides those who
/// may read all. `fixedId` is the first part of the Message-ID (`c-2026-000123.reply.1`): the same one given twice is
/// one message.
public record Mail(
        String to,
        String subject,
        String text,
        String fixedId,
        Purpose purpose,
        @Nullable String about,
        @Nullable TeamId team) {}
