package io.willowleaf.notification;

import io.willowleaf.kernel.Refusal;

/// A message that cannot be sent, or not again.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
