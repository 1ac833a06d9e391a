package io.willowleaf.customer.domain;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.customer.CustomerKind;
import io.willowleaf.customer.LoyaltyRung;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A customer with every contact we have, the newest first.
public record Customer(
        CustomerId id,
        String name,
        CustomerKind kind,
        List<Contact> contacts,
        @Nullable LoyaltyRung rung,
        Instant knownSince) {

    public Customer {
        contacts = List.copyOf(contacts);
    }
}
