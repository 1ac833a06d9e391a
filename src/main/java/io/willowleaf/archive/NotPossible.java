package io.willowleaf.archive;

import io.willowleaf.kernel.Refusal;

/// A file that cannot be kept or given back now.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
