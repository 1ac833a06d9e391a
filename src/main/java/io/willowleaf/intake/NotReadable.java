package io.willowleaf.intake;

import io.willowleaf.kernel.Refusal;

/// A request of a program that could not be read; answered with 400.
public final class NotReadable extends Refusal {

    public NotReadable(String key, Object... details) {
        super(key, details);
    }
}
