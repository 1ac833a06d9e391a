package io.willowleaf.complaint.domain;

import io.willowleaf.archive.Kept;
import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.Terms;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.Beside;
import io.willowleaf.complaint.BreachCause;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Consent;
import io.willowleaf.complaint.DueClock;
import io.willowleaf.complaint.DueMarks;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.EndKind;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.Milestone;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.PromiseResult;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.RuleSource;
import io.willowleaf.complaint.SignalMark;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.domain.Standing.Answered;
import io.willowleaf.complaint.domain.Standing.Answering;
import io.willowleaf.complaint.domain.Standing.Assigned;
import io.willowleaf.complaint.domain.Standing.Closed;
import io.willowleaf.complaint.domain.Standing.Ended;
import io.willowleaf.complaint.domain.Standing.Received;
import io.willowleaf.complaint.domain.Standing.Settled;
import io.willowleaf.complaint.domain.Standing.Triaged;
import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One customer's complaint. Every verb is a decision: it answers with the fact that is now true, or refuses.
public record Complaint(Heard heard, Standing standing, StaffId owner, TeamId team, Beside beside, List<Told> story)
        implements Reachable {

    /// How long the customer may stay silent before an answer counts as accepted.
    public static final Duration SILENCE = Duration.ofDays(7);

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    /// Terms of fewer days are told of by their share only.
    private static final int SHORTEST_TERM = 3;

    private static final int LONG_TERM = 15;

    /// How long after closing the customer may simply ask to go on.
    public static final Duration REOPEN_WITHIN = Duration.ofDays(30);

    public static Complaint of(Heard heard, List<Told> facts) {
        return Story.of(heard, facts);
    }

    public List<StaffId> accused() {
        return beside.detour().accused();
    }

    @Override
    public List<StaffId> keptFrom() {
        return beside.detour().keptFrom();
    }

    /// The complaint once this is true as well, before it is written down.
    public Complaint after(ComplaintFact fact, Actor by, Instant at) {
        return after(new Told(0, by, at, fact));
    }

    /// The complaint once this is true as well.
    public Complaint after(Told next) {
        var all = new ArrayList<>(story);
        all.add(next);
        return of(heard, all);
    }

    public boolean allows(Verb verb) {
        return Lifecycle.verbs(standing).contains(verb);
    }

    public ComplaintFact.Triage triage(Triage found, SeverityMatrix matrix) {
        allow(Verb.TRIAGE);
        return sorted(found, matrix);
    }

    /// Whether what happened since the triage changes the order of work.
    public boolean needsTriageAgain(SeverityMatrix matrix) {
        var before = beside.triage();
        return before != null
                && allows(Verb.TRIAGE)
                && sorted(findings(before), matrix).priority() != before.priority();
    }

    public ComplaintFact.Triage triageAgain(SeverityMatrix matrix) {
        return triage(findings(), matrix);
    }

    private ComplaintFact.Triage sorted(Triage found, SeverityMatrix matrix) {
        var severity = matrix.of(found.gravity());
        var raised = PriorityRule.isRaised(found.vulnerable(), found.repeats(), brokenPromises());
        return new ComplaintFact.Triage(
                found.caseType(),
                severity,
                found.urgency(),
                PriorityRule.of(severity, found.urgency(), found.caseType(), raised),
                found.gravity(),
                found.vulnerable(),
                found.repeats(),
                found.accused());
    }

    /// What whoever sorted it found.
    public Triage findings() {
        return findings(Objects.requireNonNull(beside.triage()));
    }

    private static Triage findings(ComplaintFact.Triage triage) {
        return new Triage(
                triage.caseType(),
                triage.gravity(),
                triage.urgency(),
                triage.vulnerable(),
                triage.repeats(),
                triage.accused());
    }

    /// The one complained about never handles it.
    public ComplaintFact.Assignment assign(StaffId officer, TeamId to, @Nullable String handover) {
        allow(Verb.ASSIGN);
        Impartiality.check(this, officer);
        return new ComplaintFact.Assignment(officer, to, handover);
    }

    public ComplaintFact.FirstContact makeFirstContact(String channel) {
        allow(Verb.MAKE_FIRST_CONTACT);
        return new ComplaintFact.FirstContact(channel);
    }

    public ComplaintFact.EmotionSeen noteEmotion(Emotion emotion) {
        allow(Verb.NOTE_EMOTION);
        return new ComplaintFact.EmotionSeen(emotion);
    }

    public ComplaintFact.Plan plan(String expected, String experienced, String wished, String remedy) {
        allow(Verb.PLAN);
        return new ComplaintFact.Plan(expected, experienced, wished, remedy);
    }

    public ComplaintFact.Promise promise(String words, Instant due, Instant now) {
        allow(Verb.PROMISE);
        if (!due.isAfter(now)) {
            throw new NotPossible("complaint.refused.promise_in_the_past");
        }
        return new ComplaintFact.Promise(words, due);
    }

    public ComplaintFact.PromiseOutcome keepPromise(long promise, Instant now) {
        allow(Verb.KEEP_PROMISE);
        var late = now.isAfter(openPromise(promise).due());
        return new ComplaintFact.PromiseOutcome(promise, late ? PromiseResult.KEPT_LATE : PromiseResult.KEPT);
    }

    public ComplaintFact.PromiseOutcome breakPromise(long promise) {
        allow(Verb.BREAK_PROMISE);
        return new ComplaintFact.PromiseOutcome(openPromise(promise).id(), PromiseResult.BROKEN);
    }

    public ComplaintFact.Note note(String words) {
        allow(Verb.NOTE);
        return new ComplaintFact.Note(words);
    }

    public ComplaintFact.Waiting await(WaitFor whom, String asked, Instant until, Instant now) {
        allow(Verb.WAIT);
        if (beside.waiting() != null) {
            throw new NotPossible("complaint.refused.waiting_already");
        }
        if (!until.isAfter(now)) {
            throw new NotPossible("complaint.refused.waiting_until_the_past");
        }
        return new ComplaintFact.Waiting(whom, asked, until);
    }

    public ComplaintFact.WaitingEnd stopWaiting() {
        allow(Verb.STOP_WAITING);
        if (beside.waiting() == null) {
            throw new NotPossible("complaint.refused.not_waiting");
        }
        return new ComplaintFact.WaitingEnd();
    }

    public ComplaintFact.Reply reply(String words, @Nullable String template) {
        allow(Verb.REPLY);
        return new ComplaintFact.Reply(words, template);
    }

    /// A decision stands until the customer objects to it.
    public ComplaintFact.Answer answer(String words, Outcome outcome, @Nullable String template) {
        allow(Verb.ANSWER);
        if (standing instanceof Answered && !beside.disputed()) {
            throw new NotPossible("complaint.refused.answered_already");
        }
        return new ComplaintFact.Answer(words, outcome, template);
    }

    public ComplaintFact.Addition addWords(String words) {
        allow(Verb.ADD_WORDS);
        return new ComplaintFact.Addition(words);
    }

    public ComplaintFact.Attachment attach(Kept file) {
        allow(Verb.ATTACH);
        return new ComplaintFact.Attachment(file.id(), file.name(), file.mediaType(), file.length());
    }

    public ComplaintFact.Acceptance accept() {
        allow(Verb.ACCEPT);
        return new ComplaintFact.Acceptance(Consent.WORD);
    }

    /// Silence accepts after seven days, never over an objection.
    public ComplaintFact.Acceptance acceptBySilence(Instant now) {
        allow(Verb.ACCEPT);
        if (!isSilentSince(now)) {
            throw new NotPossible("complaint.refused.not_silent_long_enough");
        }
        return new ComplaintFact.Acceptance(Consent.SILENCE);
    }

    public boolean isSilentSince(Instant now) {
        return standing instanceof Answered answered
                && !beside.disputed()
                && !answered.at().plus(SILENCE).isAfter(now);
    }

    public ComplaintFact.Objection object(String words) {
        allow(Verb.OBJECT);
        if (beside.disputed()) {
            throw new NotPossible("complaint.refused.objected_already");
        }
        return new ComplaintFact.Objection(words);
    }

    public ComplaintFact.CauseConfirmed confirmCause(CauseCode primary, @Nullable CauseCode secondary) {
        allow(Verb.CONFIRM_CAUSE);
        if (primary.equals(secondary)) {
            throw new NotPossible("complaint.refused.same_cause_twice");
        }
        return new ComplaintFact.CauseConfirmed(primary, secondary);
    }

    public ComplaintFact.CausePending leaveCausePending(StaffId by, Instant until, Instant now) {
        allow(Verb.LEAVE_CAUSE_PENDING);
        if (beside.cause() != null) {
            throw new NotPossible("complaint.refused.cause_confirmed_already");
        }
        if (!until.isAfter(now)) {
            throw new NotPossible("complaint.refused.pending_until_the_past");
        }
        return new ComplaintFact.CausePending(by, until);
    }

    public ComplaintFact.ActionLink linkToAction(String action) {
        allow(Verb.LINK_TO_ACTION);
        needCause();
        return new ComplaintFact.ActionLink(action);
    }

    public ComplaintFact.NoAction needNoAction(String ground) {
        allow(Verb.NEED_NO_ACTION);
        needCause();
        if (beside.action() != null) {
            throw new NotPossible("complaint.refused.action_linked");
        }
        return new ComplaintFact.NoAction(ground);
    }

    /// Closing needs a decision the customer was told, no open promise unless somebody by name goes on with it, and a
    /// cause that is confirmed or pending. Without an answer it closes only when the customer stayed silent past a
    /// request, or repeats what was answered before. What a body outside looks at stays open until it spoke; then
    /// its word closes what was disputed.
    public ComplaintFact.Closure close(CloseReason reason, @Nullable StaffId carriedOverTo, Instant now) {
        allow(Verb.CLOSE);
        if (!isTold(reason, now)) {
            throw new NotPossible("complaint.refused.not_told");
        }
        if (beside.detour().isOutside()) {
            throw new NotPossible("complaint.refused.outside_open");
        }
        if (carriedOverTo == null && hasOpenPromise()) {
            throw new NotPossible("complaint.refused.promise_open");
        }
        if (beside.cause() == null && beside.causePending() == null) {
            throw new NotPossible("complaint.refused.cause_unknown");
        }
        return new ComplaintFact.Closure(reason, carriedOverTo);
    }

    private boolean isTold(CloseReason reason, Instant now) {
        return switch (reason) {
            case ACCEPTED -> standing instanceof Settled;
            case EXTERNAL ->
                beside.detour().isHeardFromOutside() && beside.detour().answers() > 0;
            case NO_RESPONSE -> standing instanceof Settled || (beside.replies() > 0 && customerIsOverdue(now));
            case REPEAT -> standing instanceof Settled || (standing instanceof Answering && beside.replies() > 0);
        };
    }

    private boolean customerIsOverdue(Instant now) {
        return beside.waiting() != null
                && beside.waiting().fact() instanceof ComplaintFact.Waiting waiting
                && waiting.whom() == WaitFor.CUSTOMER
                && waiting.until().isBefore(now);
    }

    public boolean isWaitingFor(WaitFor whom) {
        return beside.waiting() != null
                && beside.waiting().fact() instanceof ComplaintFact.Waiting waiting
                && waiting.whom() == whom;
    }

    public ComplaintFact.Reopening reopen(ReopenGround ground, String words, Instant now) {
        allow(Verb.REOPEN);
        if (ground == ReopenGround.CUSTOMER_ASKS
                && standing instanceof Closed closed
                && closed.at().plus(REOPEN_WITHIN).isBefore(now)) {
            throw new NotPossible("complaint.refused.closed_too_long");
        }
        return new ComplaintFact.Reopening(ground, words);
    }

    public ComplaintFact.Ending withdraw(String ground) {
        allow(Verb.WITHDRAW);
        return new ComplaintFact.Ending(EndKind.WITHDRAWN, ground, null);
    }

    /// A public office may not call a petition spam.
    public ComplaintFact.Ending markSpam(String ground, String notice, Office office) {
        allow(Verb.MARK_SPAM);
        if (office == Office.PUBLIC) {
            throw new NotPossible("complaint.refused.spam_in_public_office");
        }
        return new ComplaintFact.Ending(EndKind.SPAM, ground, notice);
    }

    /// The customer is told where it goes, and why.
    public ComplaintFact.Ending transferOut(String ground, String notice) {
        allow(Verb.TRANSFER_OUT);
        return new ComplaintFact.Ending(EndKind.TRANSFERRED_OUT, ground, notice);
    }

    /// Whether the deadline that this moment meets was kept, frozen with the calendar it was counted with.
    public ComplaintFact.@Nullable Verdict judge(Target target, Instant now) {
        var deadline = beside.deadline();
        if (deadline == null) {
            return null;
        }
        var due = due(deadline, target).due();
        return new ComplaintFact.Verdict(target, !now.isAfter(due), due, deadline.calendar());
    }

    /// When each deadline falls under this policy, counted from when the clock last started, without the pauses.
    public ComplaintFact.Deadline deadline(ServicePolicy policy, WorkCalendar calendar, Because because) {
        var before = nextDue();
        return new ServiceClock(beside.clockFrom(), beside.pauses(), calendar)
                .deadline(withBody(policy), extendedBy(), because, before == null ? null : before.due());
    }

    /// The body outside that handed it over has a say until the first answer.
    private ServicePolicy withBody(ServicePolicy policy) {
        var handed = beside.detour().handed();
        return handed == null || handed.due() == null || beside.answeredAt() != null
                ? policy
                : policy.until(handed.due());
    }

    /// More time, as the law allows it: on its grounds, once by as long as there was at first, once more if the
    /// customer consents, and before the time is over.
    public ComplaintFact.Extension extend(Extending asked, Instant now) {
        allow(Verb.EXTEND);
        var law = extendable();
        var before = extensions().count();
        if (law == null) {
            throw new NotPossible("complaint.refused.extension_no_law");
        }
        if (before > 1) {
            throw new NotPossible("complaint.refused.extended_twice");
        }
        if (before == 1 && !asked.consented()) {
            throw new NotPossible("complaint.refused.extension_needs_consent");
        }
        if (asked.days() < 1 || asked.days() > law.mayExtend()) {
            throw new NotPossible("complaint.refused.extension_too_long", law.mayExtend());
        }
        if (now.isAfter(law.marks().due())) {
            throw new NotPossible("complaint.refused.extension_too_late");
        }
        return new ComplaintFact.Extension(asked.ground(), asked.reason(), asked.days(), asked.consented());
    }

    /// By how many days at most the law lets it take longer now, or none.
    public int extendableBy(Instant now) {
        var law = extendable();
        return law == null
                        || nextTarget() == null
                        || beside.disputed()
                        || extensions().count() > 1
                        || now.isAfter(law.marks().due())
                ? 0
                : law.mayExtend();
    }

    public boolean needsConsentToExtend() {
        return extensions().count() == 1;
    }

    private @Nullable DueClock extendable() {
        var deadline = beside.deadline();
        return deadline == null || deadline.reckoning() == null
                ? null
                : deadline.reckoning().extendable().orElse(null);
    }

    private int extendedBy() {
        return extensions().mapToInt(ComplaintFact.Extension::days).sum();
    }

    /// Those since the clock last started.
    private Stream<ComplaintFact.Extension> extensions() {
        return story.stream()
                .filter(told -> !told.at().isBefore(beside.clockFrom()))
                .flatMap(told ->
                        told.fact() instanceof ComplaintFact.Extension extension ? Stream.of(extension) : Stream.of());
    }

    /// What those who can help should be told about the next deadline now, if anything. `far` asks whether half as much
    /// time again has gone.
    public ComplaintFact.@Nullable DeadlineSignal signal(Instant now, boolean far, WorkCalendar calendar) {
        var target = nextTarget();
        var marks = nextDue();
        if (target == null || marks == null || now.isBefore(marks.hot()) || isWaitingFor(WaitFor.CUSTOMER)) {
            return null;
        }
        var farOver =
                calendar.due(marks.due(), new Term.WorkingHours(calendar.workTimeBetween(marks.soon(), marks.due())));
        var mark = now.isBefore(marks.due()) ? SignalMark.NEAR : far ? SignalMark.FAR_OVER : SignalMark.OVER;
        return isToldOf(target, mark, marks.due())
                ? null
                : new ComplaintFact.DeadlineSignal(target, mark, marks.due(), farOver);
    }

    /// What they should be told about the terms of the law: within a week of the end of a long one, within a day of any
    /// that is counted in days.
    public ComplaintFact.@Nullable DeadlineSignal lawSignal(Instant now) {
        var deadline = beside.deadline();
        if (deadline == null
                || deadline.reckoning() == null
                || nextTarget() == null
                || isWaitingFor(WaitFor.CUSTOMER)) {
            return null;
        }
        return deadline.reckoning().of(Target.RESOLUTION).stream()
                .filter(clock -> clock.source() == RuleSource.LAW)
                .flatMap(clock -> lawSignal(clock, now))
                .findFirst()
                .orElse(null);
    }

    /// What they should be told once the customer should have heard how it goes; once until the next word.
    public ComplaintFact.@Nullable DeadlineSignal silentSignal(List<Milestone> milestones) {
        return Milestone.findOwed(milestones)
                .filter(owed -> owed.state() == Milestone.State.OVERDUE)
                .map(Milestone::due)
                .filter(due -> !isToldOf(Target.RESOLUTION, SignalMark.SILENT, due))
                .map(due -> new ComplaintFact.DeadlineSignal(Target.RESOLUTION, SignalMark.SILENT, due, due))
                .orElse(null);
    }

    private Stream<ComplaintFact.DeadlineSignal> lawSignal(DueClock clock, Instant now) {
        var due = clock.marks().due();
        var days = Terms.days(Terms.parse(clock.term()));
        var mark = days >= SHORTEST_TERM && !now.isBefore(due.minus(DAY))
                ? SignalMark.LAW_DAY
                : days >= LONG_TERM && !now.isBefore(due.minus(WEEK)) ? SignalMark.LAW_WEEK : null;
        return mark == null || now.isAfter(due) || isToldOf(Target.RESOLUTION, mark, due)
                ? Stream.of()
                : Stream.of(new ComplaintFact.DeadlineSignal(Target.RESOLUTION, mark, due, due));
    }

    private boolean isToldOf(Target target, SignalMark mark, Instant due) {
        return story.stream()
                .anyMatch(told -> told.fact() instanceof ComplaintFact.DeadlineSignal signal
                        && signal.target() == target
                        && signal.mark() == mark
                        && signal.due().equals(due));
    }

    /// Asked of whoever answers for it once a deadline was missed.
    public ComplaintFact.BreachReason explainBreach(Target target, BreachCause cause, String words, Instant now) {
        allow(Verb.EXPLAIN_BREACH);
        if (!missed(now).contains(target)) {
            throw new NotPossible("complaint.refused.nothing_missed");
        }
        return new ComplaintFact.BreachReason(target, cause, words);
    }

    /// The deadlines that were missed, or are passing now, and that nobody explained yet.
    public Set<Target> unexplained(Instant now) {
        var open = missed(now);
        story.forEach(told -> {
            if (told.fact() instanceof ComplaintFact.BreachReason reason) {
                open.remove(reason.target());
            }
        });
        return open;
    }

    private Set<Target> missed(Instant now) {
        var missed = EnumSet.noneOf(Target.class);
        story.forEach(told -> {
            if (told.fact() instanceof ComplaintFact.Verdict verdict && !verdict.kept()) {
                missed.add(verdict.target());
            }
        });
        var next = nextTarget();
        var due = nextDue();
        if (next != null && due != null && now.isAfter(due.due()) && !isWaitingFor(WaitFor.CUSTOMER)) {
            missed.add(next);
        }
        return missed;
    }

    /// The target that counts next, if any.
    public @Nullable Target nextTarget() {
        return switch (standing) {
            case Received _, Triaged _, Assigned _ -> Target.FIRST_RESPONSE;
            case Answering _ -> Target.RESOLUTION;
            case Answered _ -> beside.disputed() ? Target.RESOLUTION : null;
            case Settled _, Closed _, Ended _ -> null;
        };
    }

    public @Nullable DueMarks nextDue() {
        var target = nextTarget();
        return target == null || beside.deadline() == null ? null : due(beside.deadline(), target);
    }

    public boolean hasOpenPromise() {
        return beside.promises().stream().anyMatch(PromiseNow::isOpen);
    }

    public boolean mayClose(Instant now) {
        return allows(Verb.CLOSE)
                && (isTold(CloseReason.ACCEPTED, now) || isTold(CloseReason.EXTERNAL, now))
                && !beside.detour().isOutside()
                && (beside.cause() != null || beside.causePending() != null);
    }

    private static DueMarks due(ComplaintFact.Deadline deadline, Target target) {
        return switch (target) {
            case FIRST_RESPONSE -> deadline.firstResponse();
            case RESOLUTION -> deadline.resolution();
        };
    }

    private int brokenPromises() {
        return (int) beside.promises().stream()
                .filter(promise -> promise.result() == PromiseResult.BROKEN)
                .count();
    }

    private PromiseNow openPromise(long id) {
        return beside.promises().stream()
                .filter(promise -> promise.id() == id && promise.isOpen())
                .findFirst()
                .orElseThrow(() -> new NotPossible("complaint.refused.no_such_promise"));
    }

    private void needCause() {
        if (beside.cause() == null) {
            throw new NotPossible("complaint.refused.cause_not_confirmed");
        }
    }

    void allow(Verb verb) {
        if (!allows(verb)) {
            throw new NotPossible("complaint.refused." + verb.name().toLowerCase(Locale.ROOT));
        }
    }
}
