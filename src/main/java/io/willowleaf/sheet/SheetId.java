package io.willowleaf.sheet;

/// One table that was handed in.
public record SheetId(long value) {

    /// The form it has in the audit.
    public String subject() {
        return "sheet:" + value;
    }
}
