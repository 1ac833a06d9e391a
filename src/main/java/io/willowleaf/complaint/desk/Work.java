package io.willowleaf.complaint.desk;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.domain.ChainOfCommand;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.HandOver;
import io.willowleaf.complaint.domain.Lifecycle;
import io.willowleaf.complaint.domain.ServicePolicies;
import io.willowleaf.complaint.domain.Standing;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What one act makes true of a complaint that is held: each decision sees those before it.
final class Work {

    private static final Term CALL_BACK = new Term.WorkingHours(Duration.ofMinutes(30));

    private final ServicePolicies policies;
    private final Supplier<WorkCalendar> calendar;
    private final Actor by;
    private final Instant now;
    private final List<ComplaintFact> facts = new ArrayList<>();
    private Complaint complaint;

    Work(Complaint complaint, ServicePolicies policies, Supplier<WorkCalendar> calendar, Actor by, Instant now) {
        this.complaint = complaint;
        this.policies = policies;
        this.calendar = calendar;
        this.by = by;
        this.now = now;
    }

    /// As it is after what was decided so far.
    Instant now() {
        return now;
    }

    boolean allows(Verb verb) {
        return Lifecycle.verbs(complaint.standing()).contains(verb);
    }

    Complaint complaint() {
        return complaint;
    }

    List<ComplaintFact> facts() {
        return facts;
    }

    void tell(Function<Complaint, ComplaintFact> decide) {
        var fact = decide.apply(complaint);
        facts.add(fact);
        complaint = complaint.after(fact, by, now);
    }

    void triage(Triage found) {
        tell(it -> it.triage(found, policies.severityMatrix()));
        setDeadline(Because.TRIAGED);
    }

    /// Sorts it again by the same findings, if what happened since changes the order of work.
    void triageAgain() {
        if (complaint.needsTriageAgain(policies.severityMatrix())) {
            tell(it -> it.triageAgain(policies.severityMatrix()));
            setDeadline(Because.TRIAGED);
        }
    }

    /// Whoever speaks to the customer first takes a complaint that nobody had yet.
    void makeFirstContact(String channel) {
        takeIfNobodyHas();
        tell(it -> it.makeFirstContact(channel));
        judge(Target.FIRST_RESPONSE);
    }

    void contactIfFirst() {
        if (complaint.beside().firstContactAt() == null) {
            makeFirstContact(complaint.heard().channel());
        }
    }

    /// Whoever drafts a decision takes a complaint that nobody had yet.
    void takeIfNobodyHas() {
        if (complaint.standing() instanceof Standing.Triaged && by.kind() == Actor.Kind.STAFF) {
            tell(it -> it.assign(new StaffId(by.id()), it.team(), null));
        }
    }

    /// The decision goes out.
    void answer(Saying saying, Outcome outcome) {
        contactIfFirst();
        stopWaitingIfAny();
        judge(Target.RESOLUTION);
        tell(it -> it.answer(saying.words(), outcome, saying.template()));
    }

    void transfer(StaffId officer, TeamId team, TransferGround ground, String handover, TransferClock clock) {
        tell(it -> new HandOver(it).to(officer, team, ground, handover, clock));
        if (clock == TransferClock.STARTS_ANEW) {
            setDeadline(Because.RESTARTED);
        }
    }

    void judge(Target target) {
        var verdict = complaint.judge(target, now);
        if (verdict != null) {
            tell(_ -> verdict);
        }
    }

    void stopWaiting() {
        var forCustomer = complaint.isWaitingFor(WaitFor.CUSTOMER);
        tell(Complaint::stopWaiting);
        if (forCustomer) {
            setDeadline(Because.RESUMED);
        }
    }

    void stopWaitingIfAny() {
        if (complaint.beside().waiting() != null) {
            stopWaiting();
        }
    }

    /// What the customer was asked for has come.
    void addWords(String words) {
        tell(it -> it.addWords(words));
        if (complaint.isWaitingFor(WaitFor.CUSTOMER)) {
            stopWaiting();
        }
    }

    void object(String words) {
        tell(it -> it.object(words));
        setDeadline(Because.RESTARTED);
    }

    void reopen(ReopenGround ground, String words) {
        tell(it -> it.reopen(ground, words, now));
        setDeadline(Because.RESTARTED);
    }

    /// Up one rung by itself, unless nobody stands above or it may not go up now.
    void escalateIfPossible(List<StaffId> superiors, EscalationGround ground) {
        try {
            tell(it -> new ChainOfCommand(it).up(superiors, ground, ""));
        } catch (NotPossible nobodyAbove) {
            return;
        }
    }

    /// To whom it went up in this act, if it did.
    Optional<ComplaintFact.Escalation> escalated() {
        return first(ComplaintFact.Escalation.class);
    }

    /// What was promised in this act, if anything.
    Optional<ComplaintFact.Promise> promised() {
        return first(ComplaintFact.Promise.class);
    }

    private <T extends ComplaintFact> Optional<T> first(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /// Tells the customer in the same breath.
    void extend(Extending asked, Saying notice) {
        tell(it -> it.extend(asked, now));
        setDeadline(Because.EXTENDED);
        tell(it -> it.reply(notice.words(), notice.template()));
    }

    /// Whoever is in charge calls the customer back, within half an hour of working time.
    void promiseCallBack(String words) {
        var due = in(CALL_BACK);
        tell(it -> it.promise(words, due, now));
    }

    /// So much later.
    Instant in(Term term) {
        return calendar.get().due(now, term);
    }

    void setDeadline(Because because) {
        var triage = complaint.beside().triage();
        var policy = triage == null
                ? policies.get(ServicePolicies.UNSORTED, null)
                : policies.get(triage.priority(), triage.caseType());
        tell(it -> it.deadline(policy, calendar.get(), because));
    }
}
