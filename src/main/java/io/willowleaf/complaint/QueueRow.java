package io.willowleaf.complaint;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a list of complaints. Deadlines are those of the next target; a clock that waits for the customer stands
/// still.
public record QueueRow(
        ComplaintId id,
        ComplaintNumber number,
        String title,
        String channel,
        @Nullable CustomerId customer,
        StaffId owner,
        TeamId team,
        StandingCode standing,
        @Nullable Stage stage,
        Instant stageSince,
        @Nullable String caseType,
        @Nullable Severity severity,
        @Nullable Urgency urgency,
        @Nullable Priority priority,
        @Nullable Emotion emotion,
        Instant receivedAt,
        Instant changedAt,
        @Nullable Target target,
        @Nullable Instant soonAt,
        @Nullable Instant hotAt,
        @Nullable Instant dueAt,
        @Nullable CalendarVersion countedWith,
        @Nullable WaitFor waiting,
        @Nullable Instant waitingUntil,
        @Nullable CauseCode cause,
        @Nullable CauseCode secondCause,
        @Nullable Instant causeDue,
        int openPromises,
        @Nullable Instant promiseDue,
        boolean disputed,
        int reopened,
        @Nullable String action,
        @Nullable Instant firstContactAt,
        @Nullable Instant answeredAt,
        List<StaffId> keptFrom,
        @Nullable Instant approvalAskedAt,
        @Nullable Instant outsideDue,
        @Nullable StaffId superior,
        @Nullable IncidentId incident,
        @Nullable Instant snoozedUntil)
        implements Reachable {}
