package io.willowleaf.complaint;

import io.willowleaf.kernel.Refusal;

/// A verb that the complaint, as it stands, refuses.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
