package io.willowleaf.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mailbox with how it is doing: when mail was last fetched, what stood in the way, and how many mails could not be
/// fetched. One that is set up by variables cannot be changed on screen.
public record MailboxCard(
        MailboxId id,
        Mailbox box,
        boolean configured,
        @Nullable Instant fetchedAt,
        @Nullable String problem,
        int stuck) {}
