package io.willowleaf.moment;

import io.willowleaf.kernel.Refusal;

/// Something about a box or its slips that cannot be.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
