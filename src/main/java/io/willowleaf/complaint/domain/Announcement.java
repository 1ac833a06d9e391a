package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Consent;
import io.willowleaf.complaint.PromiseResult;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.WaitFor;

/// What the log says of a fact: ids, codes, numbers and times, never its words.
public final class Announcement {

    private static final String OTHER = "OTHER";

    private Announcement() {}

    /// `complaint` is the one that the fact has already changed; what `lists` do not know is said as another.
    public static ComplaintEvent of(Complaint complaint, Told told, WordLists lists) {
        var id = complaint.heard().id();
        return switch (told.fact()) {
            case ComplaintFact.Triage fact ->
                new ComplaintEvent.Triaged(id, fact.caseType(), fact.severity(), fact.urgency(), fact.priority());
            case ComplaintFact.Deadline fact ->
                new ComplaintEvent.DueSet(
                        id, fact.firstResponse().due(), fact.resolution().due());
            case ComplaintFact.Extension fact -> new ComplaintEvent.Extended(id, told.id(), fact.days());
            case ComplaintFact.DeadlineSignal fact -> new ComplaintEvent.Signalled(id, fact.target(), fact.mark());
            case ComplaintFact.Alert fact -> new ComplaintEvent.Alerted(id, fact.cause(), fact.due());
            case ComplaintFact.BreachReason fact -> new ComplaintEvent.BreachExplained(id, fact.target(), fact.cause());
            case ComplaintFact.Assignment fact -> new ComplaintEvent.Assigned(id, fact.officer(), fact.team());
            case ComplaintFact.FirstContact _ -> new ComplaintEvent.FirstContactMade(id, told.at());
            case ComplaintFact.EmotionSeen fact -> new ComplaintEvent.EmotionNoted(id, fact.emotion());
            case ComplaintFact.Plan _ -> new ComplaintEvent.Planned(id, told.id());
            case ComplaintFact.Promise fact -> new ComplaintEvent.PromiseMade(id, told.id(), fact.due());
            case ComplaintFact.PromiseOutcome fact ->
                fact.result() == PromiseResult.BROKEN
                        ? new ComplaintEvent.PromiseBroken(id, fact.promise())
                        : new ComplaintEvent.PromiseKept(id, fact.promise(), fact.result() == PromiseResult.KEPT);
            case ComplaintFact.Note _ -> new ComplaintEvent.Noted(id, told.id());
            case ComplaintFact.Waiting fact ->
                new ComplaintEvent.WaitingBegan(id, fact.whom() == WaitFor.CUSTOMER, fact.until());
            case ComplaintFact.WaitingEnd _ -> new ComplaintEvent.WaitingEnded(id);
            case ComplaintFact.Reply _ -> new ComplaintEvent.Replied(id, told.id());
            case ComplaintFact.Answer fact -> new ComplaintEvent.Answered(id, told.id(), fact.outcome());
            case ComplaintFact.Addition _ -> new ComplaintEvent.WordsAdded(id, told.id());
            case ComplaintFact.Attachment _ -> new ComplaintEvent.Attached(id, told.id());
            case ComplaintFact.Acceptance fact -> new ComplaintEvent.Accepted(id, fact.how() == Consent.WORD);
            case ComplaintFact.Objection _ -> new ComplaintEvent.Objected(id, told.id());
            case ComplaintFact.CauseConfirmed fact ->
                new ComplaintEvent.CauseConfirmed(id, fact.primaryCause(), fact.secondaryCause());
            case ComplaintFact.CausePending fact -> new ComplaintEvent.CauseLeftPending(id, fact.owner(), fact.until());
            case ComplaintFact.ActionLink fact -> new ComplaintEvent.LinkedToAction(id, fact.action());
            case ComplaintFact.NoAction _ -> new ComplaintEvent.NoActionNeeded(id);
            case ComplaintFact.Closure fact -> new ComplaintEvent.Closed(id, fact.reason());
            case ComplaintFact.Reopening _ ->
                new ComplaintEvent.Reopened(id, complaint.beside().reopened());
            case ComplaintFact.Ending fact -> new ComplaintEvent.Ended(id, fact.kind());
            case ComplaintFact.Accusation _ -> new ComplaintEvent.Accused(id);
            case ComplaintFact.AccusationLifted _ -> new ComplaintEvent.AccusationLifted(id);
            case ComplaintFact.ApprovalRequest fact ->
                new ComplaintEvent.ApprovalAsked(id, told.id(), fact.outcome(), fact.ground());
            case ComplaintFact.ApprovalGrant fact -> new ComplaintEvent.Approved(id, fact.request());
            case ComplaintFact.ApprovalReturn fact -> new ComplaintEvent.DraftReturned(id, fact.request());
            case ComplaintFact.OutsideCase fact ->
                new ComplaintEvent.WentOutside(id, told.id(), fact.body(), fact.due());
            case ComplaintFact.OutsideOutcome fact ->
                new ComplaintEvent.HeardFromOutside(id, fact.outside(), fact.result());
            case ComplaintFact.TakenOver fact ->
                new ComplaintEvent.TakenOver(
                        id, told.id(), lists.knowBody(fact.body()) ? fact.body() : OTHER, fact.due());
            case ComplaintFact.BodyInformed fact -> new ComplaintEvent.BodyInformed(id, fact.takenOver());
            case ComplaintFact.Escalation fact ->
                new ComplaintEvent.Escalated(id, fact.superior(), fact.rung(), fact.ground());
            case ComplaintFact.EscalationEnd _ -> new ComplaintEvent.EscalationEnded(id);
            case ComplaintFact.Transfer fact ->
                new ComplaintEvent.Transferred(id, fact.officer(), fact.team(), fact.ground());
            case ComplaintFact.Merger fact -> new ComplaintEvent.Merged(id, fact.kept());
            case ComplaintFact.Split _ ->
                new ComplaintEvent.SplitAgain(id, complaint.standing().code());
            case ComplaintFact.Absorption fact -> new ComplaintEvent.Absorbed(id, fact.other());
            case ComplaintFact.Release fact -> new ComplaintEvent.Released(id, fact.other());
            case ComplaintFact.Offshoot fact -> new ComplaintEvent.PartSplitOff(id, fact.other());
            case ComplaintFact.IncidentLink fact -> new ComplaintEvent.JoinedIncident(id, fact.incident());
            case ComplaintFact.IncidentUnlink fact -> new ComplaintEvent.LeftIncident(id, fact.incident());
            case ComplaintFact.MomentKnown fact -> new ComplaintEvent.MomentKnown(id, fact.moment());
            case ComplaintFact.FromColleague _ -> new ComplaintEvent.CameFromColleague(id);
            case ComplaintFact.EntranceKnown fact -> new ComplaintEvent.EntranceKnown(id, fact.entrance());
            case ComplaintFact.Origin fact -> new ComplaintEvent.CameFromPart(id, fact.other());
            case ComplaintFact.Verdict fact -> new ComplaintEvent.Judged(id, fact.target(), fact.kept());
        };
    }
}
