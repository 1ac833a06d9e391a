package io.willowleaf.customer;

/// One customer.
public record CustomerId(long value) {

    /// The form it has in the audit.
    public String subject() {
        return "customer:" + value;
    }
}
