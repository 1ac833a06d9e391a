package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.AnswerCheck;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Holds a complaint for somebody who wants to do something with it, if he may. Whoever may not even read it is told
/// that there is none.
@Component
class Holding {

    private final Complaints complaints;
    private final ObjectProvider<AnswerCheck> checks;

    Holding(Complaints complaints, ObjectProvider<AnswerCheck> checks) {
        this.complaints = complaints;
        this.checks = checks;
    }

    Complaint hold(ComplaintNumber number, Viewer viewer) {
        return complaints.hold(number).filter(Sight.of(viewer)::mayRead).orElseThrow(NotFound::new);
    }

    Complaint allowed(ComplaintNumber number, Permission needed, Viewer viewer) {
        return allowed(number, needed, Manner.WRITE, viewer);
    }

    Complaint allowed(ComplaintNumber number, Permission needed, Manner atLeast, Viewer viewer) {
        var held = hold(number, viewer);
        allow(held, viewer, needed, atLeast);
        return held;
    }

    void allow(Complaint complaint, Viewer viewer, Permission needed) {
        allow(complaint, viewer, needed, Manner.WRITE);
    }

    /// What goes out to the customer passes every check first.
    Complaint sayable(ComplaintNumber number, Saying saying, Permission needed, Viewer viewer) {
        return sayable(number, saying, null, needed, viewer);
    }

    /// The outcome is null for words that decide nothing.
    Complaint sayable(
            ComplaintNumber number, Saying saying, @Nullable Outcome outcome, Permission needed, Viewer viewer) {
        var held = allowed(number, needed, viewer);
        check(held, saying, outcome, viewer);
        return held;
    }

    void check(Complaint complaint, Saying saying, @Nullable Outcome outcome, Viewer viewer) {
        check(complaint.heard().id(), saying, outcome, viewer);
    }

    void check(ComplaintId complaint, Saying saying, @Nullable Outcome outcome, Viewer viewer) {
        checks.forEach(check -> check.pass(complaint, saying, outcome, viewer.actor()));
    }

    private static void allow(Complaint complaint, Viewer viewer, Permission needed, Manner atLeast) {
        if (!viewer.may(needed, complaint) || !viewer.may(needed, atLeast)) {
            throw new AccessDeniedException(needed.code());
        }
    }
}
