package io.willowleaf.intake;

/// One mailbox on a mail server.
public record MailboxId(long value) {

    /// The form it has in the audit.
    public String subject() {
        return "mailbox:" + value;
    }
}
