package io.willowleaf.protection;

/// One restriction.
public record RestrictionId(long value) {

    /// The form it has in the audit.
    public String subject() {
        return "restriction:" + value;
    }
}
