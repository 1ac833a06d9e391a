package io.willowleaf.warning;

import io.willowleaf.kernel.Refusal;

/// Something that cannot be done with an alarm or a series.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
