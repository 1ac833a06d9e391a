package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueFilter.Order;
import io.willowleaf.complaint.QueueFilter.Waits;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The views every list of complaints begins with.
enum View {
    MINE,
    UNASSIGNED,
    TEAM,
    DUE_TODAY,
    OVERDUE,
    WAITING,
    UPSET,
    DISPUTED,
    ALL;

    private static final Set<StandingCode> OPEN = EnumSet.of(
            StandingCode.RECEIVED,
            StandingCode.TRIAGED,
            StandingCode.ASSIGNED,
            StandingCode.ANSWERING,
            StandingCode.ANSWERED);

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static View of(String code) {
        return Arrays.stream(values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    QueueFilter filter(Viewer viewer) {
        return switch (this) {
            case ALL -> QueueFilter.ALL;
            case MINE ->
                QueueFilter.ALL
                        .in(OPEN)
                        .of(new StaffId(viewer.actor().id()), null)
                        .by(Order.DUE);
            case TEAM -> QueueFilter.ALL.in(OPEN).by(Order.DUE);
            case UNASSIGNED -> QueueFilter.ALL.that(Waits.UNASSIGNED);
            case DUE_TODAY -> QueueFilter.ALL.that(Waits.DUE_TODAY).by(Order.DUE);
            case OVERDUE -> QueueFilter.ALL.that(Waits.OVERDUE).by(Order.DUE);
            case WAITING -> QueueFilter.ALL.that(Waits.FOR_CUSTOMER);
            case UPSET -> QueueFilter.ALL.in(OPEN).grave(null, Emotion.FURIOUS);
            case DISPUTED -> QueueFilter.ALL.that(Waits.DISPUTED);
        };
    }

    /// Counted to 999; nothing for all of them.
    @Nullable
    Integer count(QueueCounts counts) {
        return switch (this) {
            case ALL -> null;
            case MINE -> counts.mine();
            case TEAM -> counts.team();
            case UNASSIGNED -> counts.unassigned();
            case DUE_TODAY -> counts.dueToday();
            case OVERDUE -> counts.overdue();
            case WAITING -> counts.forCustomer();
            case UPSET -> counts.upset();
            case DISPUTED -> counts.disputed();
        };
    }
}
