package io.willowleaf.protection;

import io.willowleaf.kernel.Refusal;

/// A step of protection that cannot be taken as it is.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
