package io.willowleaf.kernel.page;

/// One choice of a select, radio row or check row. The label is already in words.
public record Option(String value, String label, String note) {

    public Option(String value, String label) {
        this(value, label, "");
    }
}
