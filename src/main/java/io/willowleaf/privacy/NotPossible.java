package io.willowleaf.privacy;

import io.willowleaf.kernel.Refusal;

/// Something personal that may not be kept or shown this way.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
