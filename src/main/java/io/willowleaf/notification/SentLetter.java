package io.willowleaf.notification;

import org.jspecify.annotations.Nullable;

/// A letter of ours, known again by its Message-ID: what it was about, and to whom it went.
public record SentLetter(MessageId id, @Nullable String about, String to) {}
