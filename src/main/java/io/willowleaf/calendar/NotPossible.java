package io.willowleaf.calendar;

import io.willowleaf.kernel.Refusal;

/// A change to the calendar that was refused.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
