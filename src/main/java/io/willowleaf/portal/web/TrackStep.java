package io.willowleaf.portal.web;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.TrackedComplaint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// One step of the way as the customer sees it: its look (`done`, `now` or nothing), when it happened, or by when it
/// will.
public record TrackStep(
        String look,
        String key,
        @Nullable Instant at,
        @Nullable Instant due) {

    static List<TrackStep> of(TrackedComplaint complaint) {
        var steps = new ArrayList<TrackStep>();
        var standing = complaint.standing();
        steps.add(done("received", complaint.heard().at()));
        if (standing == StandingCode.ENDED) {
            steps.add(done("ended", last(complaint, ComplaintFact.Ending.class::isInstance)));
            return List.copyOf(steps);
        }
        var contacted = last(complaint, ComplaintFact.FirstContact.class::isInstance);
        steps.add(
                contacted == null && standing.compareTo(StandingCode.ANSWERING) < 0
                        ? new TrackStep("now", "contact", null, due(complaint, Target.FIRST_RESPONSE))
                        : done("contacted", contacted));
        steps.add(answer(complaint, standing));
        steps.add(
                standing.compareTo(StandingCode.SETTLED) < 0
                        ? new TrackStep(isHeld(complaint) ? "now" : "", "settle", null, null)
                        : done("settled", last(complaint, TrackStep::isSettling)));
        return List.copyOf(steps);
    }

    private static TrackStep answer(TrackedComplaint complaint, StandingCode standing) {
        if (complaint.disputed()) {
            return new TrackStep("now", "again", null, due(complaint, Target.RESOLUTION));
        }
        if (standing.compareTo(StandingCode.ANSWERED) >= 0) {
            return done("answered", last(complaint, ComplaintFact.Answer.class::isInstance));
        }
        return new TrackStep(
                standing == StandingCode.ANSWERING ? "now" : "", "answer", null, due(complaint, Target.RESOLUTION));
    }

    private static boolean isHeld(TrackedComplaint complaint) {
        return complaint.standing() == StandingCode.ANSWERED && !complaint.disputed();
    }

    private static boolean isSettling(ComplaintFact fact) {
        return fact instanceof ComplaintFact.Acceptance || fact instanceof ComplaintFact.Closure;
    }

    private static TrackStep done(String key, @Nullable Instant at) {
        return new TrackStep("done", key, at, null);
    }

    private static @Nullable Instant due(TrackedComplaint complaint, Target target) {
        var next = complaint.nextDue();
        return next != null && complaint.nextTarget() == target ? next.due() : null;
    }

    private static @Nullable Instant last(TrackedComplaint complaint, Predicate<ComplaintFact> kind) {
        return complaint.story().reversed().stream()
                .filter(told -> kind.test(told.fact()))
                .map(Told::at)
                .findFirst()
                .orElse(null);
    }
}
