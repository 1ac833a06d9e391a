package io.willowleaf.complaint.desk;

import static io.willowleaf.identity.Permission.CAPA_WRITE;
import static io.willowleaf.identity.Permission.CASE_ASSIGN;
import static io.willowleaf.identity.Permission.CASE_CLOSE;
import static io.willowleaf.identity.Permission.CASE_RECEIVE;
import static io.willowleaf.identity.Permission.CASE_TRIAGE;
import static io.willowleaf.identity.Permission.CASE_WRITE;
import static io.willowleaf.identity.Permission.CAUSE_CODE;
import static io.willowleaf.identity.Permission.PROMISE_MAKE;
import static io.willowleaf.identity.Permission.REPLY_SEND;

import io.willowleaf.archive.Kept;
import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.BreachCause;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Delivery;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.Glance;
import io.willowleaf.complaint.HandedIn;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.complaint.domain.Approval;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.Office;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.complaint.domain.Standing;
import io.willowleaf.complaint.domain.Views;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.starterkit.desk.OrganisationDesk;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What our own people do with a complaint. Every verb holds it, asks whether the viewer may, lets it decide, and
/// writes down what it decided. Whoever may not even read it is told that there is none.
@Service
@Transactional
public class ComplaintDesk {

    private final Complaints complaints;
    private final Receiver receiver;
    private final Deed deed;
    private final AuditDesk audit;
    private final OrganisationDesk organisation;
    private final Holding holding;
    private final FourEyes fourEyes;
    private final Superiors superiors;
    private final Repeats repeats;

    ComplaintDesk(
            Complaints complaints,
            Receiver receiver,
            Deed deed,
            AuditDesk audit,
            OrganisationDesk organisation,
            Holding holding,
            FourEyes fourEyes,
            Superiors superiors,
            Repeats repeats) {
        this.complaints = complaints;
        this.receiver = receiver;
        this.deed = deed;
        this.audit = audit;
        this.organisation = organisation;
        this.holding = holding;
        this.fourEyes = fourEyes;
        this.superiors = superiors;
        this.repeats = repeats;
    }

    /// Every door brings complaints in here. Refuses a key that came before with another body.
    public Receipt receive(Reception reception, Actor by) {
        return receiver.receive(reception, by);
    }

    /// What comes in at the same moment, in this order.
    public List<Receipt> receive(List<HandedIn> handedIn) {
        return receiver.receive(handedIn);
    }

    /// The whole file, for a page. Reading it is remembered.
    public ComplaintFile find(ComplaintNumber number, Viewer viewer) {
        return file(complaints.find(number), viewer);
    }

    public ComplaintFile find(ComplaintId id, Viewer viewer) {
        return file(complaints.find(id), viewer);
    }

    /// For the program itself, which reads many at once and shows them to nobody. Those that may not be read are left
    /// out.
    @Transactional(readOnly = true)
    public List<ComplaintFile> find(Collection<ComplaintId> ids, Viewer viewer) {
        return complaints.all(ids).stream()
                .filter(Sight.of(viewer)::mayRead)
                .map(complaint -> Views.file(complaint, deed.now()))
                .toList();
    }

    /// Whether the viewer may know that something happens to it. Knowing that is not reading it.
    @Transactional(readOnly = true)
    public boolean mayRead(ComplaintId id, Viewer viewer) {
        return complaints.find(id).filter(Sight.of(viewer)::mayRead).isPresent();
    }

    @Transactional(readOnly = true)
    public Glance glance(ComplaintNumber number, Viewer viewer) {
        var complaint =
                complaints.find(number).filter(Sight.of(viewer)::mayRead).orElseThrow(NotFound::new);
        return new Glance(complaint.heard().id(), Views.newest(complaint.story()));
    }

    public void triage(ComplaintNumber number, Triage found, Viewer viewer) {
        act("triage", number, viewer, CASE_TRIAGE, work -> {
            work.triage(repeats.count(work.complaint().heard().id(), found));
            superiors.takeFromTheAccused(work);
        });
    }

    /// Told from above that the same person said the same so often. What is sorted already is sorted again, what rests
    /// stays as it was; a higher count of somebody's own stands.
    public void countRepeats(ComplaintNumber number, Viewer viewer) {
        var held = holding.hold(number, viewer);
        var before = held.beside().triage();
        if (before == null || !held.allows(Verb.TRIAGE)) {
            return;
        }
        var found = repeats.count(held.heard().id(), held.findings());
        if (found.repeats() > before.repeats()) {
            deed.act("triage", held, viewer.actor(), work -> work.triage(found));
        }
    }

    /// Sorted before: another type or urgency, everything else as it was found.
    public void sortAnew(ComplaintNumber number, @Nullable String caseType, @Nullable Urgency urgency, Viewer viewer) {
        var held = holding.allowed(number, CASE_TRIAGE, viewer);
        var before = held.beside().triage();
        if (before == null) {
            throw new NotPossible("complaint.refused.unsorted");
        }
        var found = new Triage(
                caseType == null ? before.caseType() : caseType,
                before.gravity(),
                urgency == null ? before.urgency() : urgency,
                before.vulnerable(),
                before.repeats(),
                before.accused());
        deed.act("triage", held, viewer.actor(), work -> {
            work.triage(found);
            superiors.takeFromTheAccused(work);
        });
    }

    /// Whoever may work on complaints may take one that nobody has yet; whoever is entrusted with confidences may hand
    /// one on.
    public void assign(ComplaintNumber number, StaffId officer, TeamId team, @Nullable String handover, Viewer viewer) {
        var held = holding.hold(number, viewer);
        if (!isTaking(held, officer, viewer) && !viewer.mayHandOn(held)) {
            holding.allow(held, viewer, CASE_ASSIGN);
        }
        deed.act(
                "assign",
                held,
                viewer.actor(),
                work -> work.tell(it -> it.assign(officer, team, Clean.find(handover))));
    }

    public void makeFirstContact(ComplaintNumber number, String channel, Viewer viewer) {
        act("contact", number, viewer, CASE_WRITE, work -> work.makeFirstContact(channel));
    }

    public void noteEmotion(ComplaintNumber number, Emotion emotion, Viewer viewer) {
        act("emotion", number, viewer, CASE_WRITE, work -> work.tell(it -> it.noteEmotion(emotion)));
    }

    public void plan(
            ComplaintNumber number, String expected, String experienced, String wished, String remedy, Viewer viewer) {
        act(
                "plan",
                number,
                viewer,
                CASE_WRITE,
                work -> work.tell(it -> it.plan(
                        Clean.words(expected), Clean.words(experienced), Clean.words(wished), Clean.words(remedy))));
    }

    public void promise(ComplaintNumber number, String words, Instant due, Viewer viewer) {
        act(
                "promise",
                number,
                viewer,
                PROMISE_MAKE,
                work -> work.tell(it -> it.promise(Clean.words(words), due, work.now())));
    }

    public void keepPromise(ComplaintNumber number, long promise, Viewer viewer) {
        act("promise.keep", number, viewer, PROMISE_MAKE, work -> work.tell(it -> it.keepPromise(promise, work.now())));
    }

    /// A broken promise raises the priority.
    public void breakPromise(ComplaintNumber number, long promise, Viewer viewer) {
        act("promise.break", number, viewer, PROMISE_MAKE, work -> {
            work.tell(it -> it.breakPromise(promise));
            work.triageAgain();
        });
    }

    public void note(ComplaintNumber number, String words, Viewer viewer) {
        act("note", number, viewer, CASE_WRITE, work -> work.tell(it -> it.note(Clean.words(words))));
    }

    public void await(ComplaintNumber number, WaitFor whom, String asked, Instant until, Viewer viewer) {
        var held = whom == WaitFor.CUSTOMER
                ? holding.sayable(number, Saying.of(asked), CASE_WRITE, viewer)
                : holding.allowed(number, CASE_WRITE, viewer);
        deed.act(
                "wait",
                held,
                viewer.actor(),
                work -> work.tell(it -> it.await(whom, Clean.words(asked), until, work.now())));
    }

    public void stopWaiting(ComplaintNumber number, Viewer viewer) {
        act("wait.end", number, viewer, CASE_WRITE, Work::stopWaiting);
    }

    /// More time on a ground the law knows; the customer is told in the same act.
    public void extend(ComplaintNumber number, Extending asked, Saying notice, Viewer viewer) {
        var held = holding.sayable(number, notice, REPLY_SEND, viewer);
        deed.act("extend", held, viewer.actor(), work -> {
            work.contactIfFirst();
            work.extend(
                    new Extending(asked.ground(), Clean.words(asked.reason()), asked.days(), asked.consented()),
                    new Saying(Clean.words(notice.words()), notice.template(), notice.justification()));
        });
    }

    /// Why a deadline was missed.
    public void explainBreach(ComplaintNumber number, Target target, BreachCause cause, String words, Viewer viewer) {
        act(
                "breach",
                number,
                viewer,
                CASE_WRITE,
                work -> work.tell(it -> it.explainBreach(target, cause, Clean.words(words), work.now())));
    }

    /// The first reply is the first contact.
    public void reply(ComplaintNumber number, Saying saying, Viewer viewer) {
        var held = holding.sayable(number, saying, REPLY_SEND, viewer);
        deed.act("reply", held, viewer.actor(), work -> {
            work.contactIfFirst();
            work.tell(it -> it.reply(Clean.words(saying.words()), saying.template()));
        });
    }

    public void reply(ComplaintNumber number, String words, @Nullable String template, Viewer viewer) {
        reply(number, new Saying(words, template, null), viewer);
    }

    /// Sends it, or asks whoever may decide; answers with what happened.
    public Delivery answer(ComplaintNumber number, Saying saying, Outcome outcome, Viewer viewer) {
        var held = holding.sayable(number, saying, outcome, REPLY_SEND, viewer);
        var said = new Saying(Clean.words(saying.words()), saying.template(), saying.justification());
        var ground = fourEyes.findGround(held, outcome, viewer);
        if (ground.isPresent()) {
            deed.act("approval.ask", held, viewer.actor(), work -> {
                work.takeIfNobodyHas();
                work.tell(it -> new Approval(it).ask(said, outcome, ground.get()));
            });
            return Delivery.WAITS_FOR_APPROVAL;
        }
        deed.act("answer", held, viewer.actor(), work -> work.answer(said, outcome));
        return Delivery.SENT;
    }

    public Delivery answer(
            ComplaintNumber number, String words, Outcome outcome, @Nullable String template, Viewer viewer) {
        return answer(number, new Saying(words, template, null), outcome, viewer);
    }

    /// What the customer said on the telephone or at the counter, written down by us.
    public void addWords(ComplaintNumber number, String words, Viewer viewer) {
        act("words", number, viewer, CASE_WRITE, work -> work.addWords(Clean.words(words)));
    }

    /// What the customer says to whoever hears them now, whoever answers for the complaint.
    public void hear(ComplaintNumber number, String words, @Nullable Emotion emotion, Viewer viewer) {
        act("words", number, viewer, CASE_RECEIVE, work -> {
            work.addWords(Clean.words(words));
            if (emotion != null && work.allows(Verb.NOTE_EMOTION)) {
                work.tell(it -> it.noteEmotion(emotion));
            }
        });
    }

    /// A call back, promised by whoever hears the customer now.
    public void promiseCallBack(ComplaintNumber number, String words, Instant due, Viewer viewer) {
        act(
                "promise",
                number,
                viewer,
                CASE_RECEIVE,
                work -> work.tell(it -> it.promise(Clean.words(words), due, work.now())));
    }

    /// The file is in the archive already.
    public void attach(ComplaintNumber number, Kept file, Viewer viewer) {
        act("attach", number, viewer, CASE_WRITE, work -> work.tell(it -> it.attach(file)));
    }

    public void accept(ComplaintNumber number, Viewer viewer) {
        act("accept", number, viewer, CASE_WRITE, work -> work.tell(Complaint::accept));
    }

    public void object(ComplaintNumber number, String words, Viewer viewer) {
        act("object", number, viewer, CASE_WRITE, work -> work.object(Clean.words(words)));
    }

    public void confirmCause(ComplaintNumber number, CauseCode primary, @Nullable CauseCode secondary, Viewer viewer) {
        act("cause", number, viewer, CAUSE_CODE, work -> work.tell(it -> it.confirmCause(primary, secondary)));
    }

    public void leaveCausePending(ComplaintNumber number, StaffId owner, Instant until, Viewer viewer) {
        act(
                "cause.pending",
                number,
                viewer,
                CASE_WRITE,
                work -> work.tell(it -> it.leaveCausePending(owner, until, work.now())));
    }

    /// `action` is the number of an improvement action.
    public void linkToAction(ComplaintNumber number, String action, Viewer viewer) {
        act("action", number, viewer, CAPA_WRITE, work -> work.tell(it -> it.linkToAction(action)));
    }

    public void needNoAction(ComplaintNumber number, String ground, Viewer viewer) {
        act("action.none", number, viewer, CAUSE_CODE, work -> work.tell(it -> it.needNoAction(Clean.words(ground))));
    }

    public void close(ComplaintNumber number, CloseReason reason, @Nullable StaffId promisesGoOnWith, Viewer viewer) {
        act(
                "close",
                number,
                viewer,
                CASE_CLOSE,
                work -> work.tell(it -> {
                    if (reason == CloseReason.REPEAT) {
                        repeats.check(it);
                    }
                    return it.close(reason, promisesGoOnWith, work.now());
                }));
    }

    public void reopen(ComplaintNumber number, ReopenGround ground, String words, Viewer viewer) {
        act("reopen", number, viewer, CASE_CLOSE, work -> work.reopen(ground, Clean.words(words)));
    }

    public void withdraw(ComplaintNumber number, String ground, Viewer viewer) {
        act("withdraw", number, viewer, CASE_CLOSE, work -> work.tell(it -> it.withdraw(Clean.words(ground))));
    }

    /// Never where the rules for petitions hold.
    public void markSpam(ComplaintNumber number, String ground, String notice, Viewer viewer) {
        var rules = organisation.preset(organisation.current().preset()).rules();
        var office = rules.contains("PM") ? Office.PUBLIC : Office.PRIVATE;
        var held = holding.sayable(number, Saying.of(notice), CASE_TRIAGE, viewer);
        deed.act(
                "spam",
                held,
                viewer.actor(),
                work -> work.tell(it -> it.markSpam(Clean.words(ground), Clean.words(notice), office)));
    }

    /// Where it does not belong to us; the notice tells the customer whose it is and why.
    public void transferOut(ComplaintNumber number, String ground, String notice, Viewer viewer) {
        var held = holding.sayable(number, Saying.of(notice), CASE_ASSIGN, viewer);
        deed.act(
                "transfer",
                held,
                viewer.actor(),
                work -> work.tell(it -> it.transferOut(Clean.words(ground), Clean.words(notice))));
    }

    private void act(String verb, ComplaintNumber number, Viewer viewer, Permission needed, Consumer<Work> what) {
        deed.act(verb, holding.allowed(number, needed, viewer), viewer.actor(), what);
    }

    private static boolean isTaking(Complaint complaint, StaffId officer, Viewer viewer) {
        return complaint.standing() instanceof Standing.Triaged
                && viewer.actor().equals(Actor.staff(officer.value()))
                && viewer.may(CASE_WRITE, Manner.WRITE);
    }

    private ComplaintFile file(Optional<Complaint> found, Viewer viewer) {
        var complaint = found.filter(Sight.of(viewer)::mayRead).orElseThrow(NotFound::new);
        if (viewer.actor().kind() != Actor.Kind.SYSTEM) {
            audit.read(viewer.actor(), complaint.heard().id().stream());
        }
        return Views.file(complaint, deed.now());
    }
}
