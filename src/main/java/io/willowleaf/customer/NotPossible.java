package io.willowleaf.customer;

import io.willowleaf.kernel.Refusal;

/// Something about a customer that cannot be so.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
