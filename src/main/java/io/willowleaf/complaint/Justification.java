package io.willowleaf.complaint;

/// Why words to a customer are right although the check stopped them. Used to tune the check, never to judge a person.
public enum Justification {
    CUSTOMERS_WORDS,
    LEGAL_WORDING,
    OTHER
}
