package io.willowleaf.search;

import io.willowleaf.kernel.Refusal;

/// A search that would keep everybody waiting was given up.
public final class TakesTooLong extends Refusal {

    public TakesTooLong() {
        super("search.tooLong");
    }
}
