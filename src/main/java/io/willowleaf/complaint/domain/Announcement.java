package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.complaint.Consent;
import io.willowleaf.complaint.Fact;
import io.willowleaf.complaint.PromiseResult;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.WaitFor;

/// What the log says of a fact: ids, codes, numbers and times, never its words.
public final class Announcement {

    private Announcement() {}

    /// `complaint` is the one that the fact has already changed.
    public static ComplaintEvent of(Complaint complaint, Told told) {
        var id = complaint.heard().id();
        return switch (told.fact()) {
            case Fact.Triage fact ->
                new ComplaintEvent.Triaged(id, fact.caseType(), fact.severity(), fact.urgency(), fact.priority());
            case Fact.Deadline fact ->
                new ComplaintEvent.DueSet(
                        id, fact.firstResponse().due(), fact.resolution().due());
            case Fact.Assignment fact -> new ComplaintEvent.Assigned(id, fact.officer(), fact.team());
            case Fact.FirstContact _ -> new ComplaintEvent.FirstContactMade(id, told.at());
            case Fact.EmotionSeen fact -> new ComplaintEvent.EmotionNoted(id, fact.emotion());
            case Fact.Plan _ -> new ComplaintEvent.Planned(id, told.id());
            case Fact.Promise fact -> new ComplaintEvent.PromiseMade(id, told.id(), fact.due());
            case Fact.PromiseOutcome fact ->
                fact.result() == PromiseResult.BROKEN
                        ? new ComplaintEvent.PromiseBroken(id, fact.promise())
                        : new ComplaintEvent.PromiseKept(id, fact.promise(), fact.result() == PromiseResult.KEPT);
            case Fact.Note _ -> new ComplaintEvent.Noted(id, told.id());
            case Fact.Waiting fact ->
                new ComplaintEvent.WaitingBegan(id, fact.whom() == WaitFor.CUSTOMER, fact.until());
            case Fact.WaitingEnd _ -> new ComplaintEvent.WaitingEnded(id);
            case Fact.Reply _ -> new ComplaintEvent.Replied(id, told.id());
            case Fact.Answer fact -> new ComplaintEvent.Answered(id, told.id(), fact.outcome());
            case Fact.Addition _ -> new ComplaintEvent.WordsAdded(id, told.id());
            case Fact.Acceptance fact -> new ComplaintEvent.Accepted(id, fact.how() == Consent.WORD);
            case Fact.Objection _ -> new ComplaintEvent.Objected(id, told.id());
            case Fact.CauseConfirmed fact -> new ComplaintEvent.CauseConfirmed(id, fact.primary(), fact.secondary());
            case Fact.CausePending fact -> new ComplaintEvent.CauseLeftPending(id, fact.owner(), fact.until());
            case Fact.ActionLink fact -> new ComplaintEvent.LinkedToAction(id, fact.action());
            case Fact.NoAction _ -> new ComplaintEvent.NoActionNeeded(id);
            case Fact.Closure fact -> new ComplaintEvent.Closed(id, fact.reason());
            case Fact.Reopening _ ->
                new ComplaintEvent.Reopened(id, complaint.beside().reopened());
            case Fact.Ending fact -> new ComplaintEvent.Ended(id, fact.kind());
            case Fact.Verdict fact -> new ComplaintEvent.Judged(id, fact.target(), fact.kept());
        };
    }
}
