package io.willowleaf.survey;

import io.willowleaf.kernel.Refusal;

/// An answer that cannot be taken.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
