package io.willowleaf.messenger;

/// One door for short messages.
public record DoorId(long value) {

    /// The form it has in the audit.
    public String subject() {
        return "door:" + value;
    }
}
