package io.willowleaf.management;

import io.willowleaf.kernel.Refusal;

/// A decision that cannot be recorded or followed up as it is.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
