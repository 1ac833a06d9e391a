package io.willowleaf.complaint;

import io.willowleaf.kernel.Refusal;

/// The same request key came again with other content.
public final class SameKeyOtherBody extends Refusal {

    public SameKeyOtherBody() {
        super("complaint.refused.same_key_other_body");
    }

    @Override
    public Kind kind() {
        return Kind.KEY_USED;
    }
}
