package io.willowleaf.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A mail as it lies in a mailbox, and what would become of it.
public record MailSight(@Nullable Instant arrivedAt, String senderShown, String subject, MailOutcome outcome) {}
