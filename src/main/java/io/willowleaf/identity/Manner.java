package io.willowleaf.identity;

/// How strongly a permission is held, weakest first: may ask for it, propose it, do it, or approve it.
public enum Manner {
    REQUEST,
    PROPOSE,
    READ,
    WRITE,
    APPROVE
}
