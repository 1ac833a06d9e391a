package io.willowleaf.intake;

import org.jspecify.annotations.Nullable;

/// What a mail came to: its complaint, if it has one. `fresh` says that this happened now.
public record MailReceipt(
        MailId mail, MailOutcome outcome, @Nullable String complaint, boolean fresh) {}
