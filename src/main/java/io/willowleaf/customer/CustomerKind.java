package io.willowleaf.customer;

/// A person, whose name may have to be hidden, or an organisation.
public enum CustomerKind {
    PERSON,
    ORGANISATION
}
