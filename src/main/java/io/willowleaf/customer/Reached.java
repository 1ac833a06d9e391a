package io.willowleaf.customer;

import java.util.List;

/// Every way to reach a customer, in full.
public record Reached(CustomerId id, String name, List<String> phones, List<String> mails) {

    public Reached {
        phones = List.copyOf(phones);
        mails = List.copyOf(mails);
    }
}
