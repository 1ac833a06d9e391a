package io.willowleaf.intake;

/// A call in our log.
public record CallId(long value) {

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
