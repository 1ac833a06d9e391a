package io.willowleaf.sheet;

import io.willowleaf.kernel.Refusal;

/// A table that cannot be taken in as it is, with a sentence that says what to do.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
