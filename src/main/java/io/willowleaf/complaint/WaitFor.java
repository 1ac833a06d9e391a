package io.willowleaf.complaint;

/// Whom we wait for. The clock stops only for the customer.
public enum WaitFor {
    CUSTOMER,
    DEPARTMENT
}
