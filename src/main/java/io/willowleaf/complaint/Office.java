package io.willowleaf.complaint;

/// Whether the organisation is a public office, where other rules hold.
public enum Office {
    PUBLIC,
    PRIVATE
}
