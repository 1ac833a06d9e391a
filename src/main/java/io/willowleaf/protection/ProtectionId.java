package io.willowleaf.protection;

/// One request for protection.
public record ProtectionId(long value) {

    /// The form it has in the audit.
    public String subject() {
        return "protection:" + value;
    }
}
