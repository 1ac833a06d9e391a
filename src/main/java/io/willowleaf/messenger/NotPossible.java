package io.willowleaf.messenger;

import io.willowleaf.kernel.Refusal;

/// Something about a door or a short message that cannot be done as it is, with a sentence that says what to do.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
