package io.willowleaf.intake;

/// One mail that was handed in.
public record MailId(long value) {

    /// The form it has in the audit.
    public String subject() {
        return "mail:" + value;
    }
}
