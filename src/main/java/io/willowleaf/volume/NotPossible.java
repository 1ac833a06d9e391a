package io.willowleaf.volume;

import io.willowleaf.kernel.Refusal;

/// A volume that cannot be right.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
