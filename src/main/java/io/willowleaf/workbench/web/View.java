package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueFilter.Order;
import io.willowleaf.complaint.QueueFilter.Waits;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import java.util.Arrays;
import java.util.Locale;
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
    MENTIONED,
    DISPUTED,
    APPROVAL,
    SNOOZED,
    ALL;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static View of(String code) {
        return Arrays.stream(values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    /// What was put off is out of sight, but never a deadline.
    QueueFilter filter(Viewer viewer) {
        var open = QueueFilter.ALL.in(QueueFilter.OPEN);
        var awake = open.that(Waits.AWAKE);
        return switch (this) {
            case ALL -> QueueFilter.ALL;
            case MINE -> awake.of(self(viewer), null).by(Order.DUE);
            case TEAM -> awake.by(Order.DUE);
            case UNASSIGNED -> awake.that(Waits.UNASSIGNED);
            case DUE_TODAY -> open.that(Waits.DUE_TODAY).by(Order.DUE);
            case OVERDUE -> open.that(Waits.OVERDUE).by(Order.DUE);
            case WAITING -> open.that(Waits.FOR_CUSTOMER);
            case UPSET -> open.grave(null, Emotion.FURIOUS);
            case MENTIONED -> QueueFilter.ALL.calling(self(viewer));
            case DISPUTED -> open.that(Waits.DISPUTED);
            case APPROVAL -> open.that(Waits.FOR_APPROVAL);
            case SNOOZED -> open.that(Waits.SNOOZED);
        };
    }

    private static StaffId self(Viewer viewer) {
        return new StaffId(viewer.actor().id());
    }

    /// Counted to 999; nothing for all of them, and for what is rare.
    @Nullable
    Integer count(QueueCounts counts) {
        return switch (this) {
            case ALL, APPROVAL -> null;
            case MINE -> counts.mine();
            case TEAM -> counts.team();
            case UNASSIGNED -> counts.unassigned();
            case DUE_TODAY -> counts.dueToday();
            case OVERDUE -> counts.overdue();
            case WAITING -> counts.forCustomer();
            case UPSET -> counts.upset();
            case MENTIONED -> counts.mentioned();
            case DISPUTED -> counts.disputed();
            case SNOOZED -> counts.snoozed();
        };
    }
}
