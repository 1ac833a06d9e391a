package io.willowleaf.intake;

import io.willowleaf.kernel.Refusal;

/// A request of a program that is longer than we take; answered with 413.
public final class TooLarge extends Refusal {

    public TooLarge(String key, Object... details) {
        super(key, details);
    }
}
