package io.willowleaf.workbench.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.workbench.domain.Present;
import java.util.List;
import java.util.Map;

/// Who else is at a complaint, and the last fact known of it.
public record PresencePage(
        List<Present.Colleague> others, List<StaffId> sending, Map<StaffId, StaffCard> staff, long newest) {

    public String name(StaffId id) {
        var card = staff.get(id);
        return card == null ? "" : card.name();
    }
}
