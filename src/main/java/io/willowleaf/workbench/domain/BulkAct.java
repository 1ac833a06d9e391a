package io.willowleaf.workbench.domain;

import io.willowleaf.complaint.IncidentId;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One act for many complaints at once. What each would refuse is known before anything is done.
public sealed interface BulkAct {

    /// Why one complaint of the many does not change.
    enum Not {
        GONE,
        FORBIDDEN,
        RESTING,
        UNSORTED,
        SAME,
        REFUSED
    }

    String kind();

    /// Null: it will change.
    @Nullable
    Not refuses(QueueRow row, Viewer viewer);

    /// To one person, whose team it goes to.
    record Assign(StaffId officer, TeamId team) implements BulkAct {

        private static final Set<StandingCode> POSSIBLE =
                EnumSet.complementOf(EnumSet.of(StandingCode.RECEIVED, StandingCode.CLOSED, StandingCode.ENDED));

        @Override
        public String kind() {
            return "assign";
        }

        @Override
        public @Nullable Not refuses(QueueRow row, Viewer viewer) {
            if (!holds(viewer, Permission.CASE_ASSIGN, row)) {
                return Not.FORBIDDEN;
            }
            if (row.standing() == StandingCode.RECEIVED) {
                return Not.UNSORTED;
            }
            if (!POSSIBLE.contains(row.standing())) {
                return Not.RESTING;
            }
            return row.standing() != StandingCode.TRIAGED && row.owner().equals(officer) ? Not.SAME : null;
        }
    }

    /// Another type or urgency; severity and everything else found before stays, priority and deadlines follow.
    record Sort(@Nullable String caseType, @Nullable Urgency urgency) implements BulkAct {

        private static final Set<StandingCode> POSSIBLE =
                EnumSet.of(StandingCode.TRIAGED, StandingCode.ASSIGNED, StandingCode.ANSWERING);

        @Override
        public String kind() {
            return "sort";
        }

        @Override
        public @Nullable Not refuses(QueueRow row, Viewer viewer) {
            if (!holds(viewer, Permission.CASE_TRIAGE, row)) {
                return Not.FORBIDDEN;
            }
            if (row.caseType() == null) {
                return Not.UNSORTED;
            }
            if (!POSSIBLE.contains(row.standing())) {
                return Not.RESTING;
            }
            var same = (caseType == null || caseType.equals(row.caseType()))
                    && (urgency == null || urgency == row.urgency());
            return same ? Not.SAME : null;
        }
    }

    /// Out of sight until then; without a time back into sight.
    record Snooze(@Nullable Instant until) implements BulkAct {

        @Override
        public String kind() {
            return until == null ? "wake" : "snooze";
        }

        @Override
        public @Nullable Not refuses(QueueRow row, Viewer viewer) {
            if (!holds(viewer, Permission.CASE_WRITE, row)) {
                return Not.FORBIDDEN;
            }
            return QueueFilter.OPEN.contains(row.standing()) ? null : Not.RESTING;
        }
    }

    /// To one incident that many complain about.
    record Join(IncidentId incident, String number) implements BulkAct {

        @Override
        public String kind() {
            return "join";
        }

        @Override
        public @Nullable Not refuses(QueueRow row, Viewer viewer) {
            if (!holds(viewer, Permission.CASE_WRITE, row)) {
                return Not.FORBIDDEN;
            }
            if (!QueueFilter.OPEN.contains(row.standing())) {
                return Not.RESTING;
            }
            return incident.equals(row.incident()) ? Not.SAME : null;
        }
    }

    private static boolean holds(Viewer viewer, Permission permission, QueueRow row) {
        return viewer.may(permission, row) && viewer.may(permission, Manner.WRITE);
    }
}
