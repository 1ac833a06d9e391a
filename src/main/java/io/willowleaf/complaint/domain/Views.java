package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintFile.Ended;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.TrackedComplaint;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.domain.Standing.Closed;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A complaint as our own people see it, and as its customer does.
public final class Views {

    private static final Set<Verb> CUSTOMER =
            EnumSet.of(Verb.ADD_WORDS, Verb.ACCEPT, Verb.OBJECT, Verb.REOPEN, Verb.WITHDRAW);

    private Views() {}

    public static ComplaintFile file(Complaint complaint, Instant now) {
        return new ComplaintFile(
                complaint.heard(),
                complaint.standing().code(),
                ended(complaint.standing()),
                complaint.owner(),
                complaint.team(),
                complaint.beside(),
                complaint.nextTarget(),
                complaint.nextDue(),
                complaint.story(),
                Lifecycle.verbs(complaint.standing()),
                complaint.mayClose(now),
                complaint.unexplained(now));
    }

    public static TrackedComplaint tracked(Complaint complaint) {
        var possible = EnumSet.copyOf(CUSTOMER);
        possible.retainAll(Lifecycle.verbs(complaint.standing()));
        if (complaint.beside().disputed()) {
            possible.remove(Verb.OBJECT);
        }
        return new TrackedComplaint(
                complaint.heard(),
                complaint.standing().code(),
                complaint.beside().stage(),
                complaint.owner(),
                complaint.beside().disputed(),
                complaint.nextTarget(),
                complaint.nextDue(),
                complaint.beside().promises(),
                complaint.story().stream().filter(Views::isForTheCustomer).toList(),
                possible);
    }

    private static @Nullable Ended ended(Standing standing) {
        return switch (standing) {
            case Closed closed -> new Ended(closed.at(), closed.reason(), null);
            case Standing.Ended ended -> new Ended(ended.at(), null, ended.kind());
            case Standing.Received _,
                    Standing.Triaged _,
                    Standing.Assigned _,
                    Standing.Answering _,
                    Standing.Answered _,
                    Standing.Settled _ -> null;
        };
    }

    private static boolean isForTheCustomer(Told told) {
        return switch (told.fact()) {
            case ComplaintFact.FirstContact _,
                    ComplaintFact.Promise _,
                    ComplaintFact.PromiseOutcome _,
                    ComplaintFact.Reply _,
                    ComplaintFact.Answer _,
                    ComplaintFact.Addition _,
                    ComplaintFact.Attachment _,
                    ComplaintFact.Acceptance _,
                    ComplaintFact.Objection _,
                    ComplaintFact.Closure _,
                    ComplaintFact.Reopening _,
                    ComplaintFact.OutsideCase _,
                    ComplaintFact.OutsideOutcome _,
                    ComplaintFact.Ending _ -> true;
            case ComplaintFact.Waiting waiting -> waiting.whom() == WaitFor.CUSTOMER;
            case ComplaintFact.Triage _,
                    ComplaintFact.Deadline _,
                    ComplaintFact.Extension _,
                    ComplaintFact.BreachReason _,
                    ComplaintFact.DeadlineSignal _,
                    ComplaintFact.Alert _,
                    ComplaintFact.Assignment _,
                    ComplaintFact.EmotionSeen _,
                    ComplaintFact.Plan _,
                    ComplaintFact.Note _,
                    ComplaintFact.WaitingEnd _,
                    ComplaintFact.CauseConfirmed _,
                    ComplaintFact.CausePending _,
                    ComplaintFact.ActionLink _,
                    ComplaintFact.NoAction _,
                    ComplaintFact.Accusation _,
                    ComplaintFact.AccusationLifted _,
                    ComplaintFact.ApprovalRequest _,
                    ComplaintFact.ApprovalGrant _,
                    ComplaintFact.ApprovalReturn _,
                    ComplaintFact.TakenOver _,
                    ComplaintFact.BodyInformed _,
                    ComplaintFact.Escalation _,
                    ComplaintFact.EscalationEnd _,
                    ComplaintFact.Transfer _,
                    ComplaintFact.Merger _,
                    ComplaintFact.Split _,
                    ComplaintFact.Absorption _,
                    ComplaintFact.Release _,
                    ComplaintFact.Offshoot _,
                    ComplaintFact.IncidentLink _,
                    ComplaintFact.IncidentUnlink _,
                    ComplaintFact.MomentKnown _,
                    ComplaintFact.FromColleague _,
                    ComplaintFact.EntranceKnown _,
                    ComplaintFact.Origin _,
                    ComplaintFact.Verdict _ -> false;
        };
    }

    /// The id of the last fact; 0 before the first.
    public static long newest(List<Told> story) {
        return story.isEmpty() ? 0 : story.getLast().id();
    }
}
