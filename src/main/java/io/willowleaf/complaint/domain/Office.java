package io.willowleaf.complaint.domain;

/// Whether the organisation is a public office, where other rules hold.
public enum Office {
    PUBLIC,
    PRIVATE
}
