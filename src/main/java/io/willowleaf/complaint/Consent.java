package io.willowleaf.complaint;

/// How an answer came to rest: the customer said so, or did not object in time.
public enum Consent {
    WORD,
    SILENCE
}
