package io.willowleaf.likeness.web;

import io.willowleaf.likeness.CrowdSheet;
import java.util.List;

/// Groups of near-copies: those that grew last at once, the earlier ones on request.
public record CrowdsPage(List<CrowdSheet> latest, List<CrowdSheet> earlier) {

    private static final int AT_ONCE = 12;

    public CrowdsPage {
        latest = List.copyOf(latest);
        earlier = List.copyOf(earlier);
    }

    /// A few more than fit are not worth a click.
    static CrowdsPage of(List<CrowdSheet> all) {
        var fold = all.size() <= AT_ONCE + 3 ? all.size() : AT_ONCE;
        return new CrowdsPage(all.subList(0, fold), all.subList(fold, all.size()));
    }
}
