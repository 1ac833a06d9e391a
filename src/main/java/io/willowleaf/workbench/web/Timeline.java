package io.willowleaf.workbench.web;

import io.willowleaf.archive.desk.Redrawn;
import io.willowleaf.complaint.Beside;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.DueMarks;
import io.willowleaf.complaint.Entrance;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.Openness;
import io.willowleaf.complaint.Told;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.intake.OwnWords;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Bilingual;
import io.willowleaf.workbench.web.Entry.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells what happened to a complaint, in order, the way each kind of fact looks.
final class Timeline {

    private static final String MAIL = "EMAIL";

    private final Map<StaffId, StaffCard> staff;
    private final Map<CauseCode, Bilingual> causes;
    private final Map<String, Bilingual> bodies;
    private final Heard heard;

    Timeline(
            Heard heard,
            Map<StaffId, StaffCard> staff,
            Map<CauseCode, Bilingual> causes,
            Map<String, Bilingual> bodies) {
        this.heard = heard;
        this.staff = staff;
        this.causes = causes;
        this.bodies = bodies;
    }

    /// A deadline that was counted again and stayed is not told twice.
    List<Entry> entries(List<Told> story) {
        var all = new ArrayList<Entry>();
        all.add(first());
        DueMarks before = null;
        for (var told : story) {
            var due = told.fact() instanceof ComplaintFact.Deadline deadline ? deadline.resolution() : null;
            if (due == null || before == null || !due.due().equals(before.due())) {
                entry(told).forEach(all::add);
            }
            before = due == null ? before : due;
        }
        return all;
    }

    private Entry first() {
        var said = heard.channel().equals(MAIL) ? OwnWords.ofStory(heard.words()) : new OwnWords(heard.words(), "");
        return new Entry(
                0, "customer", "received", null, Actor.CUSTOMER, heard.at(), said.text(), said.rest(), pieces());
    }

    /// When somebody else wrote down what the customer said.
    private List<Piece> pieces() {
        return heard.by().kind() == Actor.Kind.STAFF
                ? List.of(
                        new Piece.Key("workbench.tl.written"),
                        new Piece.Text(name(new StaffId(heard.by().id()))))
                : List.of();
    }

    private Stream<Entry> entry(Told told) {
        return switch (told.fact()) {
            case ComplaintFact.Triage fact ->
                event(
                        told,
                        "triaged",
                        "adjustments",
                        key("severity", fact.severity()),
                        key("priority", fact.priority()));
            case ComplaintFact.Deadline fact ->
                event(
                        told,
                        "due",
                        "clock",
                        new Piece.When(
                                "workbench.tl.contact_by", fact.firstResponse().due()),
                        new Piece.When(
                                "workbench.tl.answer_by", fact.resolution().due()));
            case ComplaintFact.Extension fact ->
                said(
                        told,
                        "event",
                        "extended",
                        "calendar-plus",
                        fact.reason(),
                        key("extension_ground", fact.ground()),
                        new Piece.Count("workbench.tl.days", fact.days()));
            case ComplaintFact.DeadlineSignal fact ->
                event(told, "signal", "alarm", key("target", fact.target()), key("signal_mark", fact.mark()));
            case ComplaintFact.Alert fact ->
                event(
                        told,
                        "alert",
                        "bell-ringing",
                        key("alert_cause", fact.cause()),
                        text(fact.told().stream().map(this::name).collect(Collectors.joining(", "))),
                        new Piece.When("workbench.tl.by", fact.due()));
            case ComplaintFact.BreachReason fact ->
                said(
                        told,
                        "event",
                        "breach",
                        "alarm",
                        fact.words(),
                        key("target", fact.target()),
                        key("breach_cause", fact.cause()));
            case ComplaintFact.Assignment fact ->
                said(told, "event", "assigned", "user-check", fact.handover(), text(name(fact.officer())));
            case ComplaintFact.FirstContact _ -> event(told, "contacted", "phone-outgoing");
            case ComplaintFact.EmotionSeen fact ->
                event(told, "emotion", "heart", new Piece.Feeling(fact.emotion().level()));
            case ComplaintFact.Plan fact -> said(told, "event", "planned", "clipboard-check", fact.remedy());
            case ComplaintFact.Promise fact ->
                event(
                        told,
                        "promised",
                        "calendar-plus",
                        text(fact.words()),
                        new Piece.When("workbench.tl.by", fact.due()));
            case ComplaintFact.PromiseOutcome fact ->
                event(told, "promise", "check", key("promise_result", fact.result()));
            case ComplaintFact.Note fact -> said(told, "note", "note", null, fact.words());
            case ComplaintFact.Waiting fact ->
                event(
                        told,
                        "waiting",
                        "clock-pause",
                        key("wait_for", fact.whom()),
                        text(fact.asked()),
                        new Piece.When("workbench.tl.by", fact.until()));
            case ComplaintFact.WaitingEnd _ -> event(told, "waited", "player-play");
            case ComplaintFact.Reply fact -> said(told, "reply", "reply", null, fact.words());
            case ComplaintFact.Answer fact ->
                said(told, "reply", "answer", null, fact.words(), key("outcome", fact.outcome()));
            case ComplaintFact.Addition fact ->
                told.by().kind() == Actor.Kind.STAFF
                        ? said(told, "call", "call", "phone", fact.words())
                        : said(told, "customer", "addition", null, fact.words());
            case ComplaintFact.Attachment fact ->
                event(
                        told,
                        "attached",
                        "paperclip",
                        file(fact, "/complaints/" + heard.number().value() + "/files/" + told.id()));
            case ComplaintFact.Acceptance fact -> event(told, "accepted", "circle-check", key("consent", fact.how()));
            case ComplaintFact.Objection fact ->
                said(
                        told,
                        told.by().kind() == Actor.Kind.STAFF ? "call" : "customer",
                        "objection",
                        "hand-stop",
                        fact.words());
            case ComplaintFact.CauseConfirmed fact ->
                event(told, "cause", "tag", new Piece.Words(cause(fact.primaryCause())));
            case ComplaintFact.CausePending fact ->
                event(
                        told,
                        "pending",
                        "hourglass",
                        text(name(fact.owner())),
                        new Piece.When("workbench.tl.by", fact.until()));
            case ComplaintFact.ActionLink fact -> event(told, "action", "plant-2", text(fact.action()));
            case ComplaintFact.NoAction fact -> event(told, "noAction", "plant-2", text(fact.ground()));
            case ComplaintFact.Closure fact ->
                event(told, "closed", "circle-check", key("close_reason", fact.reason()));
            case ComplaintFact.Reopening fact -> said(told, "event", "reopened", "refresh", fact.words());
            case ComplaintFact.Ending fact ->
                said(told, "event", "ended", "ban", fact.ground(), key("end_kind", fact.kind()));
            case ComplaintFact.Accusation fact -> event(told, "accused", "user-off", text(name(fact.accused())));
            case ComplaintFact.AccusationLifted fact ->
                said(told, "event", "accusedNot", "user-check", fact.ground(), text(name(fact.accused())));
            case ComplaintFact.ApprovalRequest fact ->
                said(
                        told,
                        "note",
                        "draft",
                        "writing",
                        fact.words(),
                        key("outcome", fact.outcome()),
                        key("approval_ground", fact.ground()));
            case ComplaintFact.ApprovalGrant _ -> event(told, "approved", "circle-check");
            case ComplaintFact.ApprovalReturn fact -> said(told, "note", "returned", "arrow-back-up", fact.words());
            case ComplaintFact.OutsideCase fact ->
                event(
                        told,
                        "outside",
                        "building-bank",
                        new Piece.Words(body(fact.body())),
                        text(fact.reference()),
                        new Piece.When("workbench.tl.by", fact.due()));
            case ComplaintFact.TakenOver fact -> event(told, "takenOver", "building-bank", handed(fact));
            case ComplaintFact.BodyInformed fact -> said(told, "event", "bodyInformed", "building-bank", fact.words());
            case ComplaintFact.OutsideOutcome fact ->
                said(
                        told,
                        "event",
                        "outsideHeard",
                        "building-bank",
                        fact.words(),
                        key("outside_result", fact.result()));
            case ComplaintFact.Escalation fact ->
                said(
                        told,
                        "event",
                        "escalated",
                        "arrow-big-up",
                        fact.words(),
                        text(name(fact.superior())),
                        key("escalation_ground", fact.ground()));
            case ComplaintFact.EscalationEnd fact ->
                said(told, "event", "escalationEnded", "arrow-back-up", fact.words());
            case ComplaintFact.Transfer fact ->
                said(
                        told,
                        "event",
                        "transferred",
                        "user-share",
                        fact.handover().isEmpty() ? null : fact.handover(),
                        text(name(fact.officer())),
                        key("transfer_ground", fact.ground()),
                        key("transfer_clock", fact.clock()));
            case ComplaintFact.Merger fact -> said(told, "event", "merged", "arrows-join", fact.ground());
            case ComplaintFact.Split fact -> said(told, "event", "split", "arrows-split", fact.ground());
            case ComplaintFact.Absorption _ -> event(told, "absorbed", "arrows-join");
            case ComplaintFact.Release _ -> event(told, "released", "arrows-split");
            case ComplaintFact.Offshoot _ -> event(told, "offshoot", "arrows-split");
            case ComplaintFact.IncidentLink _ -> event(told, "incident", "stack-2");
            case ComplaintFact.IncidentUnlink _ -> event(told, "incidentNot", "stack-2");
            case ComplaintFact.MomentKnown fact ->
                event(told, "moment", "qrcode", new Piece.Words(new Bilingual(fact.ko(), fact.en())));
            case ComplaintFact.FromColleague fact ->
                event(
                        told,
                        "colleague",
                        fact.openness() == Openness.CONFIDENTIAL ? "lock" : "users",
                        key("openness", fact.openness()));
            case ComplaintFact.EntranceKnown fact -> event(told, "entrance", icon(fact.entrance()), text(fact.name()));
            case ComplaintFact.Origin _ -> event(told, "origin", "arrows-split");
            case ComplaintFact.Verdict fact ->
                event(
                        told,
                        fact.kept() ? "kept" : "missed",
                        fact.kept() ? "check" : "alarm",
                        key("target", fact.target()));
        };
    }

    private static String icon(Entrance entrance) {
        return switch (entrance) {
            case SITE -> "world";
            case BOX -> "archive";
        };
    }

    private Piece[] handed(ComplaintFact.TakenOver fact) {
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece.Words(body(fact.body())));
        pieces.add(text(fact.reference()));
        if (fact.due() != null) {
            pieces.add(new Piece.When("workbench.tl.by", fact.due()));
        }
        return pieces.toArray(Piece[]::new);
    }

    private static Stream<Entry> event(Told told, String title, String icon, Piece... pieces) {
        return Stream.of(new Entry(told.id(), "event", title, icon, told.by(), told.at(), null, "", List.of(pieces)));
    }

    private static Stream<Entry> said(
            Told told, String kind, String title, @Nullable String icon, @Nullable String words, Piece... pieces) {
        var said = words == null || words.isBlank() ? null : words;
        return Stream.of(new Entry(told.id(), kind, title, icon, told.by(), told.at(), said, "", List.of(pieces)));
    }

    private static Piece key(String list, Enum<?> value) {
        return new Piece.Key("complaint." + list + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private static Piece file(ComplaintFact.Attachment fact, String href) {
        return new Piece.File(fact.name(), href, Redrawn.canBe(fact.mediaType()));
    }

    private static Piece text(String text) {
        return new Piece.Text(text);
    }

    private String name(StaffId id) {
        var card = staff.get(id);
        return card == null ? "" : card.name();
    }

    private Bilingual body(String code) {
        return bodies.getOrDefault(code, new Bilingual(code, code));
    }

    private Bilingual cause(CauseCode code) {
        return causes.getOrDefault(code, new Bilingual(code.value(), code.value()));
    }

    /// Everybody a page names.
    static Stream<StaffId> named(Heard heard, Beside beside, List<Told> story) {
        var acting = Stream.concat(Stream.of(heard.by()), story.stream().map(Told::by))
                .filter(by -> by.kind() == Actor.Kind.STAFF)
                .map(by -> new StaffId(by.id()));
        var pending = beside.causePending();
        var others = story.stream().flatMap(told -> switch (told.fact()) {
            case ComplaintFact.Assignment fact -> Stream.of(fact.officer());
            case ComplaintFact.CausePending fact -> Stream.of(fact.owner());
            case ComplaintFact.Triage fact -> Stream.ofNullable(fact.accused());
            case ComplaintFact.Accusation fact -> Stream.of(fact.accused());
            case ComplaintFact.AccusationLifted fact -> Stream.of(fact.accused());
            case ComplaintFact.Escalation fact -> Stream.of(fact.superior());
            case ComplaintFact.Transfer fact -> Stream.of(fact.officer());
            case ComplaintFact.Alert fact -> fact.told().stream();
            case ComplaintFact.FromColleague fact -> Stream.ofNullable(fact.staff());
            default -> Stream.empty();
        });
        return Stream.of(acting, others, Stream.ofNullable(pending).map(ComplaintFact.CausePending::owner))
                .flatMap(each -> each);
    }
}
