package io.willowleaf.management.web;

import io.willowleaf.identity.StaffCard;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.management.Decision;
import io.willowleaf.management.FollowUp;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One decision and what became of it.
public record DecisionPage(
        Decision decision,
        @Nullable StaffCard owner,
        List<FollowUp> followUps,
        boolean mayFollowUp,
        LocalDate today,
        Problems problems) {}
