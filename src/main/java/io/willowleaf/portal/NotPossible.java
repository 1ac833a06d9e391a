package io.willowleaf.portal;

import io.willowleaf.kernel.Refusal;

/// Something a customer asked for that cannot be.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
