package io.willowleaf.complaint;

import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Stage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the customer sees of a complaint: never a note, a triage or a cause.
public record TrackedComplaint(
        Heard heard,
        StandingCode standing,
        @Nullable Stage stage,
        StaffId owner,
        boolean disputed,
        @Nullable Target nextTarget,
        @Nullable DueMarks nextDue,
        List<PromiseNow> promises,
        List<Told> story,
        Set<Verb> possible) {}
