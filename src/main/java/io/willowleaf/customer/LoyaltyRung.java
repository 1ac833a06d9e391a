package io.willowleaf.customer;

/// Where a customer stands on the loyalty ladder, lowest first.
public enum LoyaltyRung {
    PROSPECT(1),
    SHOPPER(2),
    CUSTOMER(3),
    CLIENT(4),
    ADVOCATE(5);

    private final int number;

    LoyaltyRung(int number) {
        this.number = number;
    }

    /// 1 to 5, as the ladder is drawn.
    public int number() {
        return number;
    }
}
