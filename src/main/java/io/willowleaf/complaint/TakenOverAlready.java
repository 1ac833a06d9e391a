package io.willowleaf.complaint;

import io.willowleaf.kernel.Refusal;

/// The same body handed over the same before; it is this complaint.
public final class TakenOverAlready extends Refusal {

    private final transient ComplaintNumber number;

    public TakenOverAlready(ComplaintNumber number) {
        super("complaint.refused.taken_over_already");
        this.number = number;
    }

    public ComplaintNumber number() {
        return number;
    }
}
