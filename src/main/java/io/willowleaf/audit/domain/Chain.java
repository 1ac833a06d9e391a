package io.willowleaf.audit.domain;

/// The two chains of seals: over what was done and over what was read.
public enum Chain {
    ACT,
    READING;

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
