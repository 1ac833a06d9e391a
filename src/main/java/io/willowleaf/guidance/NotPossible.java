package io.willowleaf.guidance;

import io.willowleaf.kernel.Refusal;

/// Words that do not go out to a customer as they are.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
