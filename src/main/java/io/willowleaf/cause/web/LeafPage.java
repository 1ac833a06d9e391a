package io.willowleaf.cause.web;

import io.willowleaf.cause.CauseLeaf;
import io.willowleaf.kernel.page.Problems;

/// One cause and what it is called.
public record LeafPage(CauseLeaf leaf, LeafForm form, Problems problems) {

    public String here() {
        return "/settings/causes/" + leaf.code().value();
    }

    public boolean mayRetire() {
        return leaf.active() && !leaf.code().equals(CauseLeaf.UNKNOWN);
    }
}
