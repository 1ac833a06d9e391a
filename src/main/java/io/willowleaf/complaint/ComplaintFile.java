package io.willowleaf.complaint;

import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything about one complaint at one moment, for our own people. `possible` are the verbs its standing allows;
/// whether it is ready to close, and which missed deadlines nobody explained yet, stand beside them.
public record ComplaintFile(
        Heard heard,
        StandingCode standing,
        @Nullable Ended ended,
        StaffId owner,
        TeamId team,
        Beside beside,
        @Nullable Target nextTarget,
        @Nullable DueMarks nextDue,
        List<Told> story,
        Set<Verb> possible,
        boolean readyToClose,
        Set<Target> unexplained)
        implements Reachable {

    public List<StaffId> accused() {
        return beside.detour().accused();
    }

    @Override
    public List<StaffId> keptFrom() {
        return beside.detour().keptFrom();
    }

    /// The clock whose term is the next deadline, where it is known.
    public Optional<DueClock> strictest() {
        var deadline = beside.deadline();
        return nextTarget == null || deadline == null || deadline.reckoning() == null
                ? Optional.empty()
                : deadline.reckoning().strictest(nextTarget);
    }

    /// How it came to rest.
    public record Ended(
            Instant at,
            @Nullable CloseReason closed,
            @Nullable EndKind ended) {}
}
