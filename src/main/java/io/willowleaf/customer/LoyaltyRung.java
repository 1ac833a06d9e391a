package io.willowleaf.customer;

/// Where a customer stands on the loyalty ladder, lowest first.
public enum LoyaltyRung {
    PROSPECT,
    SHOPPER,
    CUSTOMER,
    CLIENT,
    ADVOCATE
}
