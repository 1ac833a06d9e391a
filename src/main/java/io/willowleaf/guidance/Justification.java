package io.willowleaf.guidance;

/// Why words that the coach stops are right here. Used to tune the phrases, never to judge a person.
public enum Justification {
    CUSTOMERS_WORDS,
    LEGAL_WORDING,
    OTHER
}
