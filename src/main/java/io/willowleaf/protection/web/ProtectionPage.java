package io.willowleaf.protection.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.protection.Exposure;
import io.willowleaf.protection.MonthOfCare;
import io.willowleaf.protection.ProtectionRequest;
import io.willowleaf.protection.Restriction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Requests for protection within somebody's circle.
public record ProtectionPage(
        List<ProtectionRequest> requests,
        boolean all,
        boolean names,
        Map<StaffId, StaffCard> people,
        List<Restriction> restrictions,
        @Nullable Exposure mine,
        List<Exposure> needing,
        @Nullable MonthOfCare month,
        Instant now,
        Pager pager) {

    public String name(StaffId id) {
        var card = people.get(id);
        return card == null ? "" : card.name();
    }
}
