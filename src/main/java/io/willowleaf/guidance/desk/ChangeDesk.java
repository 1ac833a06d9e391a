package io.willowleaf.guidance.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.PromiseNow;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.guidance.Change;
import io.willowleaf.guidance.ChangeNow;
import io.willowleaf.guidance.NotPossible;
import io.willowleaf.guidance.StoryLine;
import io.willowleaf.guidance.ThreeChanges;
import io.willowleaf.guidance.Way;
import io.willowleaf.guidance.domain.Calming;
import io.willowleaf.guidance.domain.Changes;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Offers a change of place, time or person, and follows it to its end: a promised time becomes a promise of the
/// complaint, another person takes it over with the whole story.
@Service
@Transactional
public class ChangeDesk {

    /// What is offered. With a time there is something to promise, with a person somebody to take over.
    public record Offer(String way, @Nullable StaffId to, Reply reply) {}

    /// What the customer said. `words` are the promise, or what whoever takes over has to know.
    public record Reply(
            @Nullable Boolean accepted,
            String words,
            @Nullable Instant due) {}

    private final Changes changes;
    private final ComplaintDesk complaints;
    private final PeopleDesk people;
    private final AuditDesk audit;
    private final AskToTakeOver letter;
    private final InstantSource clock;

    ChangeDesk(
            Changes changes,
            ComplaintDesk complaints,
            PeopleDesk people,
            AuditDesk audit,
            AskToTakeOver letter,
            InstantSource clock) {
        this.changes = changes;
        this.complaints = complaints;
        this.people = people;
        this.audit = audit;
        this.letter = letter;
        this.clock = clock;
    }

    /// For the page of a complaint the viewer may read.
    @Transactional(readOnly = true)
    public ThreeChanges sheet(ComplaintFile file, Viewer viewer) {
        var soFar = changes.of(file.heard().id());
        var acting = mayAct(file, viewer);
        var waiting = soFar.stream().filter(ChangeNow::waitsForTakeOver).findFirst();
        return new ThreeChanges(
                file.heard().number().value(),
                soFar,
                file.possible().contains(Verb.NOTE_EMOTION) ? Calming.suggest(file, soFar) : List.of(),
                acting,
                waiting.map(change -> handOver(file, change, viewer)).orElse(null));
    }

    @Transactional(readOnly = true)
    public List<Way> ways() {
        return changes.ways();
    }

    /// Who can take over: everybody of the team but the one who has it and the one complained about.
    @Transactional(readOnly = true)
    public List<StaffCard> colleagues(ComplaintFile file) {
        return people.inTeams(List.of(file.team())).stream()
                .filter(person -> !isBarred(file, person.id()))
                .toList();
    }

    public long offer(ComplaintNumber number, Offer offer, Viewer viewer) {
        var file = writable(number, viewer);
        var way = changes.ways().stream()
                .filter(each -> each.code().equals(offer.way()))
                .findFirst()
                .orElseThrow(() -> new NotPossible("guidance.refused.way"));
        var to = way.change() == Change.PERSON ? personFor(file, offer.to()) : null;
        var id = changes.offer(file, way, to, viewer.actor(), clock.instant());
        audit.act(
                viewer.actor(),
                "guidance.change.offer",
                file.heard().id().stream(),
                way.change().name());
        if (offer.reply().accepted() != null) {
            reply(number, id, offer.reply(), viewer);
        }
        return id;
    }

    public void reply(ComplaintNumber number, long change, Reply reply, Viewer viewer) {
        var file = writable(number, viewer);
        var offered = find(file, change, ChangeNow::isOpen);
        if (!Boolean.TRUE.equals(reply.accepted())) {
            changes.reply(change, false, null, null, null, viewer.actor(), clock.instant());
            audit.act(viewer.actor(), "guidance.change.refuse", file.heard().id().stream());
            return;
        }
        var due = offered.way().promises() ? due(offered.way(), reply) : null;
        var promise = due == null ? null : promise(number, reply.words(), due, viewer);
        var note = offered.to() == null ? null : note(number, reply.words(), viewer);
        changes.reply(change, true, due, promise, note, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "guidance.change.accept", file.heard().id().stream());
        if (offered.to() != null) {
            handOver(number, change, offered.to(), viewer);
        }
    }

    /// By the person named, or by whoever may hand out work in the team.
    public void takeOver(ComplaintNumber number, long change, Viewer viewer) {
        var file = complaints.find(number, viewer);
        var offered = find(file, change, ChangeNow::waitsForTakeOver);
        var to = Objects.requireNonNull(offered.to());
        assign(number, change, to, noteOf(file, offered), viewer);
    }

    /// How the customer feels now that it is done.
    public void end(ComplaintNumber number, long change, Emotion after, Viewer viewer) {
        var file = writable(number, viewer);
        find(file, change, ChangeNow::goesOn);
        complaints.noteEmotion(number, after, viewer);
        changes.end(change, after, viewer.actor(), clock.instant());
        audit.act(viewer.actor(), "guidance.change.end", file.heard().id().stream());
    }

    private void handOver(ComplaintNumber number, long change, StaffId to, Viewer viewer) {
        var file = complaints.find(number, viewer);
        var offered = find(file, change, ChangeNow::waitsForTakeOver);
        if (viewer.may(Permission.CASE_ASSIGN, file) && viewer.may(Permission.CASE_ASSIGN, Manner.WRITE)) {
            assign(number, change, to, noteOf(file, offered), viewer);
        } else {
            letter.send(to, file, viewer.actor());
        }
    }

    private void assign(ComplaintNumber number, long change, StaffId to, String note, Viewer viewer) {
        var team = Objects.requireNonNull(people.people(List.of(to)).get(to)).team();
        complaints.assign(number, to, team, note, viewer);
        changes.takeOver(change, viewer.actor(), clock.instant());
    }

    private ThreeChanges.HandOver handOver(ComplaintFile file, ChangeNow change, Viewer viewer) {
        var to = Objects.requireNonNull(change.to());
        var mayAssign = viewer.may(Permission.CASE_ASSIGN, file) && viewer.may(Permission.CASE_ASSIGN, Manner.WRITE);
        return new ThreeChanges.HandOver(
                change, noteOf(file, change), people.people(List.of(to)).get(to), mayAssign);
    }

    private static String noteOf(ComplaintFile file, ChangeNow change) {
        return file.story().stream()
                .filter(told -> Objects.equals(change.note(), told.id()))
                .map(Told::fact)
                .filter(ComplaintFact.Note.class::isInstance)
                .map(fact -> ((ComplaintFact.Note) fact).words())
                .findFirst()
                .orElse("");
    }

    private StaffId personFor(ComplaintFile file, @Nullable StaffId to) {
        if (to == null || isBarred(file, to) || !people.people(List.of(to)).containsKey(to)) {
            throw new NotPossible("guidance.refused.person");
        }
        return to;
    }

    private static boolean isBarred(ComplaintFile file, StaffId person) {
        var triage = file.beside().triage();
        return person.equals(file.owner()) || (triage != null && person.equals(triage.accused()));
    }

    /// A time without an hour is only a wait.
    private Instant due(Way way, Reply reply) {
        var due = reply.due();
        var now = clock.instant();
        if (due == null || !due.isAfter(now) || reply.words().isBlank()) {
            throw new NotPossible("guidance.refused.time");
        }
        var longest = Duration.ofMinutes(Objects.requireNonNull(way.minutes()));
        if (due.isAfter(now.plus(longest))) {
            throw new NotPossible("guidance.refused.too_long", longest.toMinutes());
        }
        return due;
    }

    private long promise(ComplaintNumber number, String words, Instant due, Viewer viewer) {
        complaints.promise(number, words, due, viewer);
        return complaints.find(number, viewer).beside().promises().stream()
                .mapToLong(PromiseNow::id)
                .max()
                .orElseThrow();
    }

    private long note(ComplaintNumber number, String words, Viewer viewer) {
        if (words.isBlank()) {
            throw new NotPossible("guidance.refused.hand_over");
        }
        complaints.note(number, words, viewer);
        return complaints.find(number, viewer).story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Note)
                .mapToLong(Told::id)
                .max()
                .orElseThrow();
    }

    private ChangeNow find(ComplaintFile file, long change, Predicate<ChangeNow> state) {
        return changes.of(file.heard().id()).stream()
                .filter(each -> each.id() == change && state.test(each))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ComplaintFile writable(ComplaintNumber number, Viewer viewer) {
        var file = complaints.find(number, viewer);
        if (!mayWrite(file, viewer)) {
            throw new AccessDeniedException(Permission.CASE_WRITE.code());
        }
        if (!file.possible().contains(Verb.NOTE_EMOTION)) {
            throw new NotPossible("guidance.refused.over");
        }
        return file;
    }

    private static boolean mayAct(ComplaintFile file, Viewer viewer) {
        return file.possible().contains(Verb.NOTE_EMOTION) && mayWrite(file, viewer);
    }

    private static boolean mayWrite(ComplaintFile file, Viewer viewer) {
        return viewer.may(Permission.CASE_WRITE, file) && viewer.may(Permission.CASE_WRITE, Manner.WRITE);
    }

    /// The story as far as it is known, for whoever takes over to begin from.
    public List<StoryLine> story(ComplaintFile file) {
        var heard = file.heard();
        var plan = file.beside().plan();
        var lines = new ArrayList<StoryLine>();
        tell(lines, "experienced", plan != null ? plan.experienced() : heard.happened());
        tell(lines, "expected", plan != null ? plan.expected() : heard.expected());
        tell(lines, "wished", plan != null ? plan.wished() : heard.wished());
        file.beside().promises().stream()
                .filter(PromiseNow::isOpen)
                .forEach(promise -> tell(lines, "promised", promise.words()));
        return List.copyOf(lines);
    }

    private static void tell(List<StoryLine> lines, String part, @Nullable String said) {
        if (said != null && !said.isBlank()) {
            lines.add(new StoryLine(part, said.strip()));
        }
    }

    /// The complaints this viewer is asked to take over.
    @Transactional(readOnly = true)
    public List<String> waitingFor(Viewer viewer) {
        return viewer.actor().kind() == Actor.Kind.STAFF
                ? changes.waitingFor(new StaffId(viewer.actor().id()))
                : List.of();
    }
}
