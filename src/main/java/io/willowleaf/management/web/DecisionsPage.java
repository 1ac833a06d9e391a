package io.willowleaf.management.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.improvement.ActionRow;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.management.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What waits for a decision, and what was decided, newest first.
public record DecisionsPage(
        List<ActionRow> waiting,
        List<Decision> decisions,
        Map<StaffId, StaffCard> people,
        boolean mayRecord,
        LocalDate today,
        Pager pager) {

    public String name(@Nullable StaffId person) {
        var card = person == null ? null : people.get(person);
        return card == null ? "" : card.name();
    }
}
