package io.willowleaf.messenger;

import org.jspecify.annotations.Nullable;

/// What a message came to. Not fresh when that was known before.
public record ShortMessageReceipt(
        ShortMessageId id,
        ShortMessageOutcome outcome,
        @Nullable String complaint,
        boolean fresh) {}
