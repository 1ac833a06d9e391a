package io.willowleaf.messenger.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.messenger.DoorCard;
import io.willowleaf.messenger.ShortMessageSight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One door, a new one without a card; with what came last, what would become of it, and how a message would go out.
public record DoorPage(
        @Nullable DoorCard card,
        DoorForm form,
        String address,
        List<ShortMessageSight> sights,
        @Nullable String sample,
        boolean mayChange,
        Problems problems) {

    public DoorPage {
        sights = List.copyOf(sights);
    }

    public String action() {
        return card == null ? "/settings/doors" : "/settings/doors/" + card.id().value();
    }
}
