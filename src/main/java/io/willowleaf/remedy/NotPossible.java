package io.willowleaf.remedy;

import io.willowleaf.kernel.Refusal;

/// An offer that cannot be made or approved as it is.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
