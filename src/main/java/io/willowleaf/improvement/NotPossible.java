package io.willowleaf.improvement;

import io.willowleaf.kernel.Refusal;

/// Something that cannot be done with an action as it stands.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
