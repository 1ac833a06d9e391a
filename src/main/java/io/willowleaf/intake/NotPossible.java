package io.willowleaf.intake;

import io.willowleaf.kernel.Refusal;

/// Something at a door that cannot be taken in as it is, with a sentence that says what to do.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
