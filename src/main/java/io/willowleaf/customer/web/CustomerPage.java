package io.willowleaf.customer.web;

import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.Reached;
import io.willowleaf.kernel.page.Problems;
import org.jspecify.annotations.Nullable;

/// One customer; with every contact in full on the one answer to a reason.
public record CustomerPage(
        CustomerCard card, boolean mayReveal, @Nullable Reached revealed, String reason, Problems problems) {

    /// 1 to 5, 0 when it is not known.
    public int rung() {
        var rung = card.rung();
        return rung == null ? 0 : rung.number();
    }
}
