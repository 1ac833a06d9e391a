package io.willowleaf.complaint.domain;

import static io.willowleaf.complaint.domain.Complainants.and;
import static io.willowleaf.complaint.domain.Complainants.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Kept;
import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.ApprovalGround;
import io.willowleaf.complaint.BreachCause;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.ExtensionGround;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.OutsideResult;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Told;
import io.willowleaf.complaint.TransferClock;
import io.willowleaf.complaint.TransferGround;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.kernel.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComplaintLifecycleTest {

    static final Path PAGE = Path.of("docs", "complaint-lifecycle.md");
    static final Kept PHOTO = new Kept(new ContentId("0".repeat(64)), "깨진 받침.jpg", "image/jpeg", 7);
    static final Instant NOW = Complainants.TEN.plus(Duration.ofHours(2));
    static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    /// A standing, and the one way to end that can be undone.
    record Place(String name, Complaint complaint) {}

    static final List<Place> PLACES = Stream.concat(
                    Arrays.stream(StandingCode.values()).map(code -> new Place(spoken(code), parcel(code))),
                    Stream.of(
                            new Place("merged", and(parcel(), new ComplaintFact.Merger(new ComplaintId(43), "같은 소포")))))
            .toList();

    @Test
    void the_lifecycle_page_says_what_the_program_does() throws IOException {
        if ("write".equals(System.getProperty("lifecycle"))) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).as("refresh with -Dlifecycle=write").isEqualTo(page());
    }

    @ParameterizedTest
    @EnumSource
    void every_verb_does_in_every_standing_what_the_page_says(Verb verb) {
        for (var standing : PLACES) {
            var complaint = ready(verb, standing.complaint());
            var refused = catchThrowable(() -> perform(verb, complaint));
            if (complaint.allows(verb)) {
                assertThat(refused).as(verb + " when " + standing).isNull();
            } else {
                assertThat(refused)
                        .as(verb + " when " + standing)
                        .isInstanceOfSatisfying(
                                NotPossible.class,
                                refusal -> assertThat(refusal.key())
                                        .isEqualTo("complaint.refused."
                                                + verb.name().toLowerCase(Locale.ROOT)));
            }
        }
    }

    /// What the verb asks for besides the standing.
    private static Complaint ready(Verb verb, Complaint complaint) {
        return switch (verb) {
            case KEEP_PROMISE, BREAK_PROMISE -> and(complaint, new ComplaintFact.Promise("전화드립니다", TOMORROW));
            case STOP_WAITING -> and(complaint, new ComplaintFact.Waiting(WaitFor.CUSTOMER, "사진", TOMORROW));
            case LINK_TO_ACTION, NEED_NO_ACTION ->
                and(complaint, new ComplaintFact.CauseConfirmed(Complainants.BROKEN, null));
            case LIFT_ACCUSATION -> and(complaint, new ComplaintFact.Accusation(Complainants.CHOI));
            case APPROVE, RETURN_DRAFT ->
                and(
                        disputed(complaint),
                        new ComplaintFact.ApprovalRequest(
                                "어렵습니다", Outcome.DECLINED, null, null, ApprovalGround.ADVERSE));
            case ASK_APPROVAL -> disputed(complaint);
            case HEAR_FROM_OUTSIDE -> and(complaint, new ComplaintFact.OutsideCase("KCA", "2026-1", TOMORROW));
            case INFORM_BODY -> and(complaint, new ComplaintFact.TakenOver("KCA", "2026-1", NOW, TOMORROW));
            case END_ESCALATION ->
                and(
                        complaint,
                        new ComplaintFact.Escalation(Complainants.CHOI, 1, EscalationGround.CUSTOMER_ASKS, "책임자를 찾으심"));
            case RELEASE ->
                and(
                        complaint,
                        new ComplaintFact.Absorption(
                                Complainants.second().heard().id()));
            case LEAVE_INCIDENT -> and(complaint, new ComplaintFact.IncidentLink(Complainants.OUTAGE.id()));
            case SPLIT_OFF -> and(complaint, new ComplaintFact.Addition("쿠폰도 안 돼요"));
            case CLOSE ->
                and(
                        complaint,
                        new ComplaintFact.Reply("같은 말씀을 이미 드렸습니다", null),
                        new ComplaintFact.OutsideCase("KCA", "2026-1", TOMORROW),
                        new ComplaintFact.OutsideOutcome(
                                100 + complaint.story().size() + 1, OutsideResult.FOR_US, "우리 결정 유지"),
                        new ComplaintFact.CauseConfirmed(Complainants.BROKEN, null));
            case EXTEND -> and(complaint, Complainants.deadline());
            case EXPLAIN_BREACH ->
                and(
                        complaint,
                        new ComplaintFact.Verdict(Target.RESOLUTION, false, Complainants.NINE, new CalendarVersion(1)));
            case ANSWER -> disputed(complaint);
            default -> complaint;
        };
    }

    private static Complaint disputed(Complaint complaint) {
        return complaint.standing() instanceof Standing.Answered
                ? and(complaint, new ComplaintFact.Objection("아니요"))
                : complaint;
    }

    private static ComplaintFact perform(Verb verb, Complaint complaint) {
        return switch (verb) {
            case TRIAGE -> complaint.triage(Complainants.ORDINARY, SeverityMatrix.REFERENCE);
            case ASSIGN -> complaint.assign(Complainants.KIM, Complainants.TEAM, null);
            case MAKE_FIRST_CONTACT -> complaint.makeFirstContact("PHONE_IN");
            case NOTE_EMOTION -> complaint.noteEmotion(Emotion.ANGRY);
            case PLAN -> complaint.plan("온전한 선물", "깨진 그릇", "다시 받기", "재배송");
            case PROMISE -> complaint.promise("전화드립니다", TOMORROW, NOW);
            case KEEP_PROMISE -> complaint.keepPromise(promise(complaint), NOW);
            case BREAK_PROMISE -> complaint.breakPromise(promise(complaint));
            case NOTE -> complaint.note("물류에 물어봄");
            case WAIT -> complaint.await(WaitFor.CUSTOMER, "사진", TOMORROW, NOW);
            case STOP_WAITING -> complaint.stopWaiting();
            case EXTEND -> complaint.extend(new Extending(ExtensionGround.SITE_CHECK, "현장을 봐야 합니다", 7, false), NOW);
            case EXPLAIN_BREACH -> complaint.explainBreach(Target.RESOLUTION, BreachCause.COMPLEX, "사실이 얽혀 있음", NOW);
            case REPLY -> complaint.reply("알아보고 있습니다", null);
            case ANSWER -> complaint.answer("다시 보내 드립니다", Outcome.UPHELD, null);
            case ADD_WORDS -> complaint.addWords("하나 더 있어요");
            case ATTACH -> complaint.attach(PHOTO);
            case ACCEPT -> complaint.accept();
            case OBJECT -> complaint.object("아니요");
            case CONFIRM_CAUSE -> complaint.confirmCause(Complainants.BROKEN, new CauseCode("SV-TIM-03"));
            case LEAVE_CAUSE_PENDING -> complaint.leaveCausePending(Complainants.CHOI, TOMORROW, NOW);
            case LINK_TO_ACTION -> complaint.linkToAction("IMP-2026-000001");
            case NEED_NO_ACTION -> complaint.needNoAction("한 번뿐인 일");
            case CLOSE ->
                complaint.close(
                        switch (complaint.standing()) {
                            case Standing.Settled _ -> CloseReason.ACCEPTED;
                            case Standing.Answered _ -> CloseReason.EXTERNAL;
                            default -> CloseReason.REPEAT;
                        },
                        null,
                        NOW);
            case REOPEN -> complaint.reopen(ReopenGround.CUSTOMER_ASKS, "또 깨졌어요", NOW);
            case WITHDRAW -> complaint.withdraw("고객이 취하함");
            case MARK_SPAM -> complaint.markSpam("광고", "광고로 보여 마칩니다", Office.PRIVATE);
            case TRANSFER_OUT -> complaint.transferOut("소관 기관으로", "구청에서 이어서 살펴봅니다");
            case ACCUSE -> new Impartiality(complaint).accuse(Complainants.CHOI);
            case LIFT_ACCUSATION -> new Impartiality(complaint).lift(Complainants.CHOI, "다른 사람이었음");
            case ASK_APPROVAL ->
                new Approval(complaint).ask(Saying.of("어렵습니다"), Outcome.DECLINED, ApprovalGround.ADVERSE);
            case APPROVE -> new Approval(complaint).grant(Actor.staff(Complainants.CHOI.value()));
            case RETURN_DRAFT -> new Approval(complaint).giveBack("대안을 적어 주세요", Actor.staff(Complainants.CHOI.value()));
            case GO_OUTSIDE -> new OutsideWay(complaint).begin("KCA", "2026-1", TOMORROW, NOW);
            case HEAR_FROM_OUTSIDE -> new OutsideWay(complaint).hear(outside(complaint), OutsideResult.SETTLED, "합의");
            case INFORM_BODY -> new OutsideWay(complaint).inform("다시 보내 드렸습니다");
            case ESCALATE ->
                new ChainOfCommand(complaint).up(List.of(Complainants.HAN), EscalationGround.CUSTOMER_ASKS, "책임자를 찾으심");
            case END_ESCALATION -> new ChainOfCommand(complaint).end("말씀 들음");
            case TRANSFER ->
                new HandOver(complaint)
                        .to(
                                Complainants.HAN,
                                Complainants.TEAM,
                                TransferGround.EXPERTISE,
                                "사진 있음",
                                TransferClock.RUNS_ON);
            case MERGE -> new Union(complaint).into(Complainants.second(), "같은 소포");
            case SPLIT -> new Union(complaint).split("다른 소포", NOW);
            case ABSORB -> new Union(complaint).absorb(Complainants.second());
            case RELEASE -> new Union(complaint).release(Complainants.second());
            case JOIN_INCIDENT -> new Shared(complaint).join(Complainants.OUTAGE);
            case LEAVE_INCIDENT -> new Shared(complaint).leave();
            case SPLIT_OFF -> {
                var part = new Part(complaint, message(complaint));
                assertThat(part.words()).isNotBlank();
                yield part.becomes(Complainants.second());
            }
        };
    }

    private static long message(Complaint complaint) {
        return complaint.story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Addition)
                .mapToLong(Told::id)
                .findFirst()
                .orElse(0);
    }

    private static long outside(Complaint complaint) {
        return complaint.beside().detour().outside().stream()
                .mapToLong(each -> each.id())
                .findFirst()
                .orElse(0);
    }

    private static long promise(Complaint complaint) {
        return complaint.beside().promises().getLast().id();
    }

    private static String page() {
        var head = """
                # The lifecycle of a complaint

                Made by `ComplaintLifecycleTest` from the program; refresh with `bin/test -Dlifecycle=write`.

                What may be done in each standing; what was merged into another complaint ended in a way that can be undone.
                A dot says that the standing allows the verb; what else it asks for stands with
                the verb in `Complaint`.

                """;
        var columns = PLACES.stream().map(Place::name).collect(Collectors.joining(" | "));
        var line = PLACES.stream().map(_ -> ":-:").collect(Collectors.joining(" | "));
        var rows = Arrays.stream(Verb.values())
                .map(verb -> "| " + spoken(verb) + " | "
                        + PLACES.stream()
                                .map(place -> place.complaint().allows(verb) ? "•" : " ")
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining());
        return head + "| | " + columns + " |\n|---| " + line + " |\n" + rows;
    }

    private static String spoken(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
