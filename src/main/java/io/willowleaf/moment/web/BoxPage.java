package io.willowleaf.moment.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.page.QrPath;
import io.willowleaf.moment.Box;
import io.willowleaf.moment.SlipCollection;
import java.util.List;

/// One box, its short link, its collections, and the form for the next one.
public record BoxPage(
        Box box,
        String team,
        String address,
        QrPath qr,
        List<SlipCollection> collections,
        String emptiedAt,
        String slips,
        Problems problems) {

    public BoxPage {
        collections = List.copyOf(collections);
    }
}
