package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.Beside;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.EndKind;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.PromiseResult;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.domain.Standing.Answered;
import io.willowleaf.complaint.domain.Standing.Answering;
import io.willowleaf.complaint.domain.Standing.Assigned;
import io.willowleaf.complaint.domain.Standing.Closed;
import io.willowleaf.complaint.domain.Standing.Ended;
import io.willowleaf.complaint.domain.Standing.Received;
import io.willowleaf.complaint.domain.Standing.Settled;
import io.willowleaf.complaint.domain.Standing.Triaged;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the facts of one complaint in order, and so knows where it stands.
final class Story {

    private final Heard heard;
    private final List<Period> pauses = new ArrayList<>();
    private final List<PromiseNow> promises = new ArrayList<>();
    private final Detours detours = new Detours();
    private Standing standing;
    private StaffId owner;
    private TeamId team;
    private Instant clockFrom;
    private Instant changedAt;
    private @Nullable Stage stage;
    private Instant stageSince;
    private ComplaintFact.@Nullable Triage triage;
    private ComplaintFact.@Nullable Deadline deadline;
    private ComplaintFact.@Nullable Plan plan;
    private ComplaintFact.@Nullable CauseConfirmed cause;
    private ComplaintFact.@Nullable CausePending causePending;
    private ComplaintFact.@Nullable NoAction noAction;
    private @Nullable Told waiting;
    private @Nullable Instant firstContactAt;
    private @Nullable Instant answeredAt;
    private @Nullable Emotion emotionAtFirst;
    private @Nullable Emotion emotionNow;
    private @Nullable String action;
    private boolean disputed;
    private int replies;
    private int reopened;

    private Story(Heard heard) {
        this.heard = heard;
        standing = new Received(heard.owner());
        owner = heard.owner();
        team = heard.team();
        clockFrom = heard.at();
        changedAt = heard.at();
        stageSince = heard.at();
        stage = Stages.of(standing, false, false);
    }

    static Complaint of(Heard heard, List<Told> facts) {
        var story = new Story(heard);
        Detours.withoutUndone(facts).forEach(story::tell);
        return story.complaint(facts);
    }

    private Complaint complaint(List<Told> told) {
        var beside = new Beside(
                triage,
                deadline,
                clockFrom,
                List.copyOf(pauses),
                waiting,
                firstContactAt,
                emotionAtFirst,
                emotionNow,
                plan,
                List.copyOf(promises),
                replies,
                answeredAt,
                disputed,
                cause,
                causePending,
                action,
                noAction,
                reopened,
                stage,
                stageSince,
                changedAt,
                detours.detour());
        return new Complaint(heard, standing, owner, team, beside, List.copyOf(told));
    }

    private void tell(Told next) {
        hear(next);
        detours.hear(next);
        var now = Stages.of(standing, cause != null, noAction != null);
        if (now != stage) {
            stage = now;
            stageSince = next.at();
        }
    }

    private void hear(Told next) {
        changedAt = next.at();
        switch (next.fact()) {
            case ComplaintFact.Triage fact -> {
                triage = fact;
                if (standing instanceof Received || standing instanceof Triaged) {
                    standing = new Triaged(fact.caseType(), fact.severity(), clockFrom);
                }
            }
            case ComplaintFact.Deadline fact -> deadline = fact;
            case ComplaintFact.Assignment fact -> {
                owner = fact.officer();
                team = fact.team();
                if (standing instanceof Triaged || standing instanceof Assigned) {
                    standing = new Assigned(owner);
                }
            }
            case ComplaintFact.FirstContact _ -> {
                firstContactAt = next.at();
                standing = new Answering(next.at());
            }
            case ComplaintFact.EmotionSeen fact -> {
                emotionAtFirst = emotionAtFirst == null ? fact.emotion() : emotionAtFirst;
                emotionNow = fact.emotion();
            }
            case ComplaintFact.Plan fact -> plan = fact;
            case ComplaintFact.Promise fact ->
                promises.add(new PromiseNow(next.id(), fact.words(), fact.due(), next.at(), null));
            case ComplaintFact.PromiseOutcome fact ->
                promises.replaceAll(each -> each.id() == fact.promise() ? over(each, fact.result()) : each);
            case ComplaintFact.Waiting _ -> waiting = next;
            case ComplaintFact.WaitingEnd _ -> stopWaiting(next.at());
            case ComplaintFact.Reply _ -> replies++;
            case ComplaintFact.Answer fact -> {
                stopWaiting(next.at());
                replies++;
                answeredAt = next.at();
                disputed = false;
                standing = new Answered(fact.outcome(), next.at());
            }
            case ComplaintFact.Acceptance fact -> {
                disputed = false;
                standing = new Settled(fact.how(), next.at());
            }
            case ComplaintFact.Objection _ -> {
                disputed = true;
                restartClock(next.at());
            }
            case ComplaintFact.CauseConfirmed fact -> {
                cause = fact;
                causePending = null;
            }
            case ComplaintFact.CausePending fact -> causePending = fact;
            case ComplaintFact.ActionLink fact -> {
                action = fact.action();
                noAction = null;
            }
            case ComplaintFact.NoAction fact -> noAction = fact;
            case ComplaintFact.Closure fact -> {
                stopWaiting(next.at());
                owner = fact.carriedOverTo() == null ? owner : fact.carriedOverTo();
                standing = new Closed(fact.reason(), next.at());
            }
            case ComplaintFact.Reopening _ -> {
                reopened++;
                restartClock(next.at());
                standing = new Answering(firstContactAt == null ? next.at() : firstContactAt);
            }
            case ComplaintFact.Ending fact -> {
                stopWaiting(next.at());
                standing = new Ended(fact.kind(), fact.ground(), next.at());
            }
            case ComplaintFact.Transfer fact -> {
                owner = fact.officer();
                team = fact.team();
                handOver();
                if (fact.clock() == TransferClock.STARTS_ANEW) {
                    restartClock(next.at());
                }
            }
            case ComplaintFact.Merger fact -> {
                stopWaiting(next.at());
                standing = new Ended(EndKind.MERGED, fact.ground(), next.at());
            }
            case ComplaintFact.Note _,
                    ComplaintFact.Extension _,
                    ComplaintFact.BreachReason _,
                    ComplaintFact.DeadlineSignal _,
                    ComplaintFact.Alert _,
                    ComplaintFact.Accusation _,
                    ComplaintFact.AccusationLifted _,
                    ComplaintFact.ApprovalRequest _,
                    ComplaintFact.ApprovalGrant _,
                    ComplaintFact.ApprovalReturn _,
                    ComplaintFact.OutsideCase _,
                    ComplaintFact.OutsideOutcome _,
                    ComplaintFact.TakenOver _,
                    ComplaintFact.BodyInformed _,
                    ComplaintFact.Escalation _,
                    ComplaintFact.EscalationEnd _,
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
                    ComplaintFact.Addition _,
                    ComplaintFact.Attachment _,
                    ComplaintFact.Verdict _ -> {}
        }
    }

    /// Whoever has it from now on takes the place of the one before.
    private void handOver() {
        if (standing instanceof Received) {
            standing = new Received(owner);
        } else if (standing instanceof Assigned) {
            standing = new Assigned(owner);
        }
    }

    private void stopWaiting(Instant at) {
        if (waiting != null
                && waiting.fact() instanceof ComplaintFact.Waiting fact
                && fact.whom() == WaitFor.CUSTOMER) {
            pauses.add(new Period(waiting.at(), at));
        }
        waiting = null;
    }

    private void restartClock(Instant at) {
        clockFrom = at;
        pauses.clear();
    }

    private static PromiseNow over(PromiseNow promise, PromiseResult result) {
        return new PromiseNow(promise.id(), promise.words(), promise.due(), promise.madeAt(), result);
    }
}
