package io.willowleaf.identity;

import io.willowleaf.kernel.Refusal;

/// A change to people, teams, permissions or tokens that was refused.
public final class NotPossible extends Refusal {

    public NotPossible(String key, Object... details) {
        super(key, details);
    }
}
