package io.willowleaf.complaint;

/// Why a deadline was missed.
public enum BreachCause {
    PEOPLE,
    DEPARTMENT,
    CUSTOMER,
    COMPLEX,
    SYSTEM,
    SORTING
}
