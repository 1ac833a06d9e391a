package io.willowleaf.workbench;

import io.willowleaf.kernel.Refusal;

/// Something about lists that cannot be done now, in words for whoever asked.
public class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
