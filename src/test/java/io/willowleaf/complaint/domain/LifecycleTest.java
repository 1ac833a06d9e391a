package io.willowleaf.complaint.domain;

import static io.willowleaf.complaint.domain.Complainants.and;
import static io.willowleaf.complaint.domain.Complainants.parcel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Kept;
import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.BreachCause;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.ExtensionGround;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.WaitFor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    static final Path PAGE = Path.of("docs", "complaint-lifecycle.md");
    static final Kept PHOTO = new Kept(new ContentId("0".repeat(64)), "깨진 받침.jpg", "image/jpeg", 7);
    static final Instant NOW = Complainants.TEN.plus(Duration.ofHours(2));
    static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

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
        for (var standing : StandingCode.values()) {
            var complaint = ready(verb, parcel(standing));
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
            case CLOSE ->
                and(
                        complaint,
                        new ComplaintFact.Reply("같은 말씀을 이미 드렸습니다", null),
                        new ComplaintFact.CauseConfirmed(Complainants.BROKEN, null));
            case EXTEND -> and(complaint, Complainants.deadline());
            case EXPLAIN_BREACH ->
                and(
                        complaint,
                        new ComplaintFact.Verdict(Target.RESOLUTION, false, Complainants.NINE, new CalendarVersion(1)));
            case ANSWER ->
                complaint.standing() instanceof Standing.Answered
                        ? and(complaint, new ComplaintFact.Objection("아니요"))
                        : complaint;
            default -> complaint;
        };
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
                        complaint.standing() instanceof Standing.Settled ? CloseReason.ACCEPTED : CloseReason.REPEAT,
                        null,
                        NOW);
            case REOPEN -> complaint.reopen(ReopenGround.CUSTOMER_ASKS, "또 깨졌어요", NOW);
            case WITHDRAW -> complaint.withdraw("고객이 취하함");
            case MARK_SPAM -> complaint.markSpam("광고", Office.PRIVATE);
            case TRANSFER_OUT -> complaint.transferOut("소관 기관으로");
        };
    }

    private static long promise(Complaint complaint) {
        return complaint.beside().promises().getLast().id();
    }

    private static String page() {
        var standings = Arrays.stream(StandingCode.values()).toList();
        var head = """
                # The lifecycle of a complaint

                Made by `LifecycleTest` from the program; refresh with `bin/test -Dlifecycle=write`.

                What may be done in each standing. A dot says that the standing allows the verb; what else it asks for stands with
                the verb in `Complaint`.

                """;
        var columns = standings.stream().map(LifecycleTest::spoken).collect(Collectors.joining(" | "));
        var line = standings.stream().map(_ -> ":-:").collect(Collectors.joining(" | "));
        var rows = Arrays.stream(Verb.values())
                .map(verb -> "| " + spoken(verb) + " | "
                        + standings.stream()
                                .map(standing -> parcel(standing).allows(verb) ? "•" : " ")
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining());
        return head + "| | " + columns + " |\n|---| " + line + " |\n" + rows;
    }

    private static String spoken(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
