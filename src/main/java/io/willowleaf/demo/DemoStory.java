package io.willowleaf.demo;

import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.complaint.BreachCause;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Delivery;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.ExtensionGround;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.desk.ApprovalDesk;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.SilenceDesk;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.demo.PlannedComplaint.PromiseFate;
import io.willowleaf.demo.PlannedComplaint.Reaction;
import io.willowleaf.guidance.Setting;
import io.willowleaf.guidance.desk.ChangeDesk;
import io.willowleaf.guidance.desk.ChangeDesk.Reply;
import io.willowleaf.guidance.desk.HelpDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.ScopedClock;
import io.willowleaf.remedy.Offer;
import io.willowleaf.remedy.desk.RemedyDesk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Plays one planned complaint through the same desks that people use, each step at its hour, up to the end of the
/// plan.
final class DemoStory {

    private static final Duration RECENT = Duration.ofDays(90);
    private static final Duration UNDECIDED = Duration.ofDays(3);
    private static final Duration LATELY = Duration.ofDays(60);
    private static final Duration LONG = Duration.ofHours(30);
    private static final Duration SILENCE = Duration.ofDays(7).plusMinutes(10);

    private final PlannedComplaint plan;
    private final ComplaintNumber number;
    private final Receipt receipt;
    private final Stage stage;
    private Instant now;
    private boolean over;
    private @Nullable Instant causeAt;
    private @Nullable Instant closedAt;

    /// How far the story came: when its cause was confirmed and when the complaint was closed.
    record Told(
            PlannedComplaint plan,
            Receipt receipt,
            @Nullable Instant causeAt,
            @Nullable Instant closedAt) {}

    /// Where and with whom it plays.
    record Stage(
            DemoKind kind,
            ComplaintDesk desk,
            ChangeDesk changes,
            HelpDesk helps,
            TrackingDesk tracking,
            SilenceDesk silence,
            ApprovalDesk approvals,
            RemedyDesk remedies,
            WorkCalendar calendar,
            DemoPeople.Crew crew,
            List<Viewer> handlers,
            Viewer lead,
            Viewer planner,
            Instant until) {}

    DemoStory(PlannedComplaint plan, Receipt receipt, Stage stage) {
        this.plan = plan;
        this.number = receipt.number();
        this.receipt = receipt;
        this.stage = stage;
        this.now = plan.receivedAt();
    }

    /// What the customer says when asked afterwards is told elsewhere.
    Told play(Viewer handler) {
        after(plan.toTriage(), () -> stage.desk.triage(number, triage(), stage.lead));
        after(
                Duration.ofMinutes(3),
                () -> stage.desk.assign(
                        number, stage.crew.handlers().get(plan.handler()), stage.crew.desk(), null, stage.lead));
        after(plan.toFirstContact(), () -> {
            stage.desk.makeFirstContact(number, plan.channel(), handler);
            stage.desk.noteEmotion(number, plan.atFirst(), handler);
        });
        if (isUpset() && isRecent()) {
            after(Duration.ofMinutes(3), () -> calm(handler));
        }
        after(Duration.ofMinutes(12), () -> plan(handler));
        if (plan.causeAtOnce()) {
            after(Duration.ofMinutes(50), this::confirmCause);
        }
        if (stage.kind == DemoKind.PUBLIC
                && plan.toAnswer().compareTo(LONG) > 0
                && plan.toFirstContact().compareTo(LONG) < 0) {
            after(Duration.ofHours(2), () -> takeMoreTime(handler));
        }
        after(plan.toAnswer(), () -> answer(handler));
        react(handler);
        if (!plan.causeAtOnce()) {
            after(plan.toCause(), this::confirmCause);
        }
        after(plan.toRest(), () -> close(handler));
        return new Told(plan, receipt, causeAt, closedAt);
    }

    private boolean isUpset() {
        return plan.atFirst().level() >= Emotion.FURIOUS.level();
    }

    private boolean isRecent() {
        return plan.receivedAt().isAfter(stage.until.minus(RECENT));
    }

    /// Another place or a little time; most are calmer afterwards, some say no.
    private void calm(Viewer handler) {
        var dice = (int) (plan.receivedAt().getEpochSecond() / 60 % 10);
        var setting = Setting.ofChannel(plan.channel()).name();
        if (dice < 2) {
            stage.changes.offer(
                    number, new ChangeDesk.Offer("PLACE-" + setting, null, new Reply(false, "", null)), handler);
            return;
        }
        var change = stage.changes.offer(
                number,
                new ChangeDesk.Offer(
                        "TIME-" + setting, null, new Reply(true, "확인하고 말씀드리기", now.plus(Duration.ofMinutes(10)))),
                handler);
        var file = stage.desk.find(number, Viewer.SYSTEM);
        stage.desk.keepPromise(number, file.beside().promises().getLast().id(), handler);
        var calmer = Math.max(1, plan.atFirst().level() - (dice < 4 ? 0 : dice < 8 ? 1 : 2));
        stage.changes.end(number, change, Emotion.ofLevel(calmer), handler);
    }

    /// What lies with the customer needs no action of ours.
    private void confirmCause() {
        stage.desk.confirmCause(number, plan.cause(), plan.secondary(), stage.planner);
        if (plan.cause().value().startsWith("CU-")) {
            stage.desk.needNoAction(number, "고객 사정에 따른 일로, 우리 절차를 고칠 점은 없음", stage.planner);
        }
        causeAt = now;
    }

    private void close(Viewer handler) {
        stage.desk.close(number, reason(), null, handler);
        closedAt = now;
    }

    private void plan(Viewer handler) {
        stage.desk.plan(
                number,
                plan.expected().isEmpty() ? "문제 없이 이용하는 것" : plan.expected(),
                plan.words().length() > 80 ? plan.words().substring(0, 80) : plan.words(),
                plan.wished().isEmpty() ? "빠른 해결" : plan.wished(),
                plan.outcome() == Outcome.UPHELD ? "요청대로 처리하고 사과드림" : "가능한 대안을 안내함",
                handler);
        if (plan.promise() != PromiseFate.NONE) {
            stage.desk.promise(number, "진행 상황을 전화로 알려 드리기", stage.calendar.due(now, hours(6)), handler);
        }
    }

    private void answer(Viewer handler) {
        if (plan.promise() != PromiseFate.NONE) {
            var promise =
                    stage.desk.find(number, Viewer.SYSTEM).beside().promises().getLast();
            if (plan.promise() == PromiseFate.BROKEN) {
                stage.desk.breakPromise(number, promise.id(), handler);
            } else {
                stage.desk.keepPromise(number, promise.id(), handler);
            }
        }
        if (isRecent()) {
            stage.helps.held(number, plan.channel(), plan.atFirst(), plan.atLast(), handler);
        } else {
            stage.desk.noteEmotion(number, plan.atLast(), handler);
        }
        if (plan.outcome() == Outcome.UPHELD) {
            putRight(handler);
        }
        decide(letter(), plan.outcome(), handler);
        if (now.isAfter(stage.until.minus(LATELY))) {
            explainWhatWasLate(handler);
        }
    }

    private void explainWhatWasLate(Viewer handler) {
        for (var target : stage.desk.find(number, Viewer.SYSTEM).unexplained()) {
            stage.desk.explainBreach(
                    number,
                    target,
                    plan.severity() == Severity.S4 ? BreachCause.PEOPLE : BreachCause.DEPARTMENT,
                    "관련 부서의 확인이 늦어져 회신이 밀렸습니다",
                    handler);
        }
    }

    /// What takes a public office longer than a few days is looked at on the spot, and the citizen is told.
    private void takeMoreTime(Viewer handler) {
        stage.desk.extend(
                number,
                new Extending(ExtensionGround.SITE_CHECK, "현장 확인", 5, false),
                Saying.of("현장 확인이 더 필요하여 처리 예정일을 닷새 늦춥니다. 기다리시게 하여 죄송합니다."),
                handler);
    }

    /// What needs a second pair of eyes gets them from the team lead.
    private void decide(String words, Outcome outcome, Viewer handler) {
        if (stage.desk.answer(number, words, outcome, null, handler) == Delivery.WAITS_FOR_APPROVAL) {
            stage.approvals.grant(number, stage.lead);
        }
    }

    /// Within what an officer may give; what was offered these days still waits for the team lead.
    private void putRight(Viewer handler) {
        stage.remedies.offer(number, offer(), handler);
    }

    private Offer offer() {
        if (stage.kind == DemoKind.PUBLIC) {
            return new Offer("RM-COR", Money.ZERO, false);
        }
        if (now.isAfter(stage.until.minus(UNDECIDED))) {
            return new Offer("RM-CMP", new Money(80_000), false);
        }
        return switch (plan.severity()) {
            case S1, S2 -> new Offer("RM-RFD", new Money(90_000), true);
            case S3 -> new Offer("RM-EXC", new Money(30_000), true);
            case S4 -> new Offer("RM-CPN", new Money(2_000), false);
        };
    }

    private String letter() {
        return "%s 고객님, 미리 살피지 못해 불편을 드린 점 사과드립니다. 확인한 내용을 말씀드립니다. %s 다시 이런 일이 없도록 살피겠습니다."
                .formatted(
                        plan.person().name(),
                        switch (plan.outcome()) {
                            case UPHELD -> "요청하신 대로 처리했습니다.";
                            case PARTLY_UPHELD -> "가능한 부분을 먼저 처리했습니다.";
                            case DECLINED ->
                                "말씀하신 방법은 정해진 기간이 지났기 때문에 어렵습니다. 대신 무료 점검을 도와드리겠습니다. 결정에 동의하지 않으시면 이의신청을 하실 수 있습니다.";
                            case EXPLAINED -> "자세히 설명해 드립니다.";
                        });
    }

    private void react(Viewer handler) {
        switch (plan.reaction()) {
            case ACCEPTS -> after(hours(4).time(), () -> stage.tracking.accept(receipt.token()));
            case SAYS_NOTHING -> afterSilence();
            case OBJECTS_THEN_ACCEPTS -> {
                after(hours(5).time(), () -> stage.tracking.object(receipt.token(), "답변이 충분하지 않습니다. 다시 살펴봐 주세요."));
                after(hours(9).time(), () -> decide("다시 살펴보고 바로잡았습니다. 늦어져 죄송합니다.", Outcome.PARTLY_UPHELD, handler));
                after(hours(5).time(), () -> stage.tracking.accept(receipt.token()));
            }
        }
    }

    private void afterSilence() {
        at(now.plus(SILENCE), () -> stage.silence.settle(receipt.id()));
    }

    private CloseReason reason() {
        return plan.reaction() == Reaction.SAYS_NOTHING ? CloseReason.NO_RESPONSE : CloseReason.ACCEPTED;
    }

    private Triage triage() {
        var severity = plan.severity();
        boolean safety = plan.cause().value().startsWith("PD-SAF");
        boolean law = plan.cause().value().startsWith("SV-PRV");
        return new Triage(
                stage.kind == DemoKind.PUBLIC ? "PM_GRIEVANCE" : "COMPLAINT",
                new Gravity(
                        safety ? severity : Severity.S4,
                        safety || law ? Money.ZERO : money(severity),
                        law ? severity : Severity.S4,
                        Severity.S4,
                        1,
                        Severity.S4),
                plan.urgency(),
                false,
                0,
                null);
    }

    private static Money money(Severity severity) {
        return switch (severity) {
            case S1 -> new Money(12_000_000);
            case S2 -> new Money(1_200_000);
            case S3 -> new Money(150_000);
            case S4 -> new Money(30_000);
        };
    }

    private static Term.WorkingHours hours(int hours) {
        return new Term.WorkingHours(Duration.ofHours(hours));
    }

    /// After so much working time; steps beyond the end of the plan have not happened yet.
    private void after(Duration work, Runnable step) {
        at(stage.calendar.due(now, new Term.WorkingHours(work)), step);
    }

    private void at(Instant moment, Runnable step) {
        over = over || moment.isAfter(stage.until);
        if (!over) {
            now = moment;
            ScopedClock.at(moment, step);
        }
    }
}
