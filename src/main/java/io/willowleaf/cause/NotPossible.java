package io.willowleaf.cause;

import io.willowleaf.kernel.Refusal;

/// A cause or a rule that is refused.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
