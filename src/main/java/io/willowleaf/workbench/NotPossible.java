package io.willowleaf.workbench;

import io.willowleaf.kernel.Refusal;

/// What the desk cannot do any more.
public class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
