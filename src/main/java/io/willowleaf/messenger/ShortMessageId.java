package io.willowleaf.messenger;

/// One message that a gateway handed in.
public record ShortMessageId(long value) {

    /// The form it has in the audit.
    public String subject() {
        return "shortMessage:" + value;
    }
}
