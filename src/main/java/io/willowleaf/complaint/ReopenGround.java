package io.willowleaf.complaint;

/// Why a complaint that rested is taken up again: the customer asks, or something new is known.
public enum ReopenGround {
    CUSTOMER_ASKS,
    NEW_FACT
}
