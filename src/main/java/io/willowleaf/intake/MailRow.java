package io.willowleaf.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One line of the list of mails, its sender hidden in part. Without an outcome it waits to be read. `hint` is the
/// complaint it may belong to, though nothing proves it.
public record MailRow(
        MailId id,
        Instant receivedAt,
        long size,
        String senderShown,
        String subject,
        @Nullable MailOutcome outcome,
        @Nullable String complaint,
        @Nullable String hint) {

    /// Whether somebody has to look at it.
    public boolean waits() {
        return outcome == null || outcome == MailOutcome.UNREADABLE || outcome == MailOutcome.HELD;
    }
}
