package io.willowleaf.likeness;

import io.willowleaf.kernel.Refusal;

/// A decision about likeness that is refused.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
