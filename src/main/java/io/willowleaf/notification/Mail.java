package io.willowleaf.notification;

import org.jspecify.annotations.Nullable;

/// A message to be sent: to whom, in what words, and for which receipt number.
/// `fixedId` is the Message-ID without brackets (`c-2026-000123.reply.1@willowleaf`): the same one given twice is one
/// message.
public record Mail(
        String to,
        String subject,
        String text,
        String fixedId,
        Purpose purpose,
        @Nullable String about) {}
