package io.willowleaf.cause;

import io.willowleaf.complaint.CauseCode;
import org.jspecify.annotations.Nullable;

/// What somebody found to be the cause. A cause on the side of the customer needs what speaks for it.
public record Finding(
        CauseCode primary,
        @Nullable CauseCode secondary,
        @Nullable String evidence) {

    public boolean isOnCustomersSide() {
        return CauseLeaf.isOnCustomersSide(primary) || (secondary != null && CauseLeaf.isOnCustomersSide(secondary));
    }
}
