package io.willowleaf.remedy.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.remedy.GestureSheet;
import java.util.Map;

/// The willow leaves of one complaint, and the form for one more.
public record GesturePage(
        ComplaintNumber number,
        GestureSheet sheet,
        Map<StaffId, StaffCard> people,
        boolean mayGive,
        GestureForm form,
        Problems problems) {

    public String name(StaffId id) {
        var card = people.get(id);
        return card == null ? "" : card.name();
    }
}
