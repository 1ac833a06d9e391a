package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.Beside;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Fact;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.PromiseResult;
import io.willowleaf.complaint.Told;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells the facts of one complaint in order, and so knows where it stands.
final class Story {

    private final Heard heard;
    private final List<Told> told = new ArrayList<>();
    private final List<Period> pauses = new ArrayList<>();
    private final List<PromiseNow> promises = new ArrayList<>();
    private Standing standing;
    private StaffId owner;
    private TeamId team;
    private Instant clockFrom;
    private Instant changedAt;
    private Fact.@Nullable Triage triage;
    private Fact.@Nullable Deadline deadline;
    private Fact.@Nullable Plan plan;
    private Fact.@Nullable CauseConfirmed cause;
    private Fact.@Nullable CausePending causePending;
    private Fact.@Nullable NoAction noAction;
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
    }

    static Complaint of(Heard heard, List<Told> facts) {
        var story = new Story(heard);
        facts.forEach(story::tell);
        return story.complaint();
    }

    private Complaint complaint() {
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
                changedAt);
        return new Complaint(heard, standing, owner, team, beside, List.copyOf(told));
    }

    private void tell(Told next) {
        told.add(next);
        changedAt = next.at();
        switch (next.fact()) {
            case Fact.Triage fact -> {
                triage = fact;
                if (standing instanceof Received || standing instanceof Triaged) {
                    standing = new Triaged(fact.caseType(), fact.severity(), clockFrom);
                }
            }
            case Fact.Deadline fact -> deadline = fact;
            case Fact.Assignment fact -> {
                owner = fact.officer();
                team = fact.team();
                if (standing instanceof Triaged || standing instanceof Assigned) {
                    standing = new Assigned(owner);
                }
            }
            case Fact.FirstContact _ -> {
                firstContactAt = next.at();
                standing = new Answering(next.at());
            }
            case Fact.EmotionSeen fact -> {
                emotionAtFirst = emotionAtFirst == null ? fact.emotion() : emotionAtFirst;
                emotionNow = fact.emotion();
            }
            case Fact.Plan fact -> plan = fact;
            case Fact.Promise fact ->
                promises.add(new PromiseNow(next.id(), fact.words(), fact.due(), next.at(), null));
            case Fact.PromiseOutcome fact ->
                promises.replaceAll(each -> each.id() == fact.promise() ? over(each, fact.result()) : each);
            case Fact.Waiting _ -> waiting = next;
            case Fact.WaitingEnd _ -> stopWaiting(next.at());
            case Fact.Reply _ -> replies++;
            case Fact.Answer fact -> {
                stopWaiting(next.at());
                replies++;
                answeredAt = next.at();
                disputed = false;
                standing = new Answered(fact.outcome(), next.at());
            }
            case Fact.Acceptance fact -> {
                disputed = false;
                standing = new Settled(fact.how(), next.at());
            }
            case Fact.Objection _ -> {
                disputed = true;
                restartClock(next.at());
            }
            case Fact.CauseConfirmed fact -> {
                cause = fact;
                causePending = null;
            }
            case Fact.CausePending fact -> causePending = fact;
            case Fact.ActionLink fact -> {
                action = fact.action();
                noAction = null;
            }
            case Fact.NoAction fact -> noAction = fact;
            case Fact.Closure fact -> {
                stopWaiting(next.at());
                owner = fact.carriedOverTo() == null ? owner : fact.carriedOverTo();
                standing = new Closed(fact.reason(), next.at());
            }
            case Fact.Reopening _ -> {
                reopened++;
                restartClock(next.at());
                standing = new Answering(firstContactAt == null ? next.at() : firstContactAt);
            }
            case Fact.Ending fact -> {
                stopWaiting(next.at());
                standing = new Ended(fact.kind(), fact.ground(), next.at());
            }
            case Fact.Note _, Fact.Addition _, Fact.Verdict _ -> {}
        }
    }

    private void stopWaiting(Instant at) {
        if (waiting != null && waiting.fact() instanceof Fact.Waiting fact && fact.whom() == WaitFor.CUSTOMER) {
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
