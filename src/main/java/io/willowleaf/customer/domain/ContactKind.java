package io.willowleaf.customer.domain;

/// How somebody can be reached.
public enum ContactKind {
    PHONE,
    MAIL
}
