package io.willowleaf.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.archive.desk.ArchiveDesk;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Delivery;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.PromiseResult;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Stage;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WillowleafTest
class ComplaintDeskTest {

    static final Triage ORDINARY = new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null);

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    TrackingDesk tracking;

    @Autowired
    ApprovalDesk approvals;

    @Autowired
    SilenceDesk silence;

    @Autowired
    DeadlineDesk deadlines;

    @Autowired
    CalendarDesk calendar;

    @Autowired
    ArchiveDesk archive;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId officer;
    Viewer agent;
    Viewer lead;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        officer = cast.person(team, Role.AGENT);
        agent = cast.viewer(officer);
        lead = cast.viewer(cast.person(team, Role.TEAM_LEAD, Role.CS_PLANNER));
    }

    @Test
    void receiving_gives_a_number_an_owner_a_deadline_and_a_private_link() {
        var receipt = receive("선물세트가 깨져서 왔어요");
        assertThat(receipt.number().value()).matches("C-2026-\\d{6}");
        assertThat(receipt.token()).hasSize(43);
        var file = file(receipt);
        assertThat(file.standing()).isEqualTo(StandingCode.RECEIVED);
        assertThat(file.team()).isEqualTo(team);
        assertThat(file.nextTarget()).isEqualTo(Target.FIRST_RESPONSE);
        assertThat(file.nextDue()).isNotNull();
        assertThat(file.beside().stage()).isEqualTo(Stage.IDENTIFY);
        assertThat(tracking.tokenOf(receipt.id())).isEqualTo(receipt.token());
    }

    @Test
    void without_an_owner_the_duty_desk_answers_for_it() {
        var receipt = complaints.receive(Reception.of("WEB_FORM", "아무도 전화를 안 받아요"), Actor.CUSTOMER);
        assertThat(complaints.find(receipt.id(), Viewer.SYSTEM).owner()).isNotNull();
    }

    @Test
    void the_year_of_a_number_is_that_of_receipt_in_seoul() {
        clock.set("2026-12-31T15:30:00Z");
        assertThat(receive("새해 첫날부터").number().value()).startsWith("C-2027-");
    }

    @Test
    void one_key_makes_one_complaint_however_often_and_from_wherever_it_comes() throws Exception {
        var key = new ReceptionKey("api", "key " + System.nanoTime(), "{body}");
        Callable<Receipt> request = () -> complaints.receive(
                Reception.of("WEB_FORM", "두 번 눌렀어요").to(null, team).once(key), Actor.CUSTOMER);
        try (var clients = Executors.newFixedThreadPool(8)) {
            var receipts = new HashSet<ComplaintNumber>();
            var fresh = 0;
            for (var answer : clients.invokeAll(
                    IntStream.range(0, 40).mapToObj(_ -> request).toList())) {
                receipts.add(answer.get().number());
                fresh += answer.get().fresh() ? 1 : 0;
            }
            assertThat(receipts).hasSize(1);
            assertThat(fresh).isEqualTo(1);
        }
        var other = Reception.of("WEB_FORM", "다른 내용").once(new ReceptionKey("api", key.key(), "{other}"));
        assertThatThrownBy(() -> complaints.receive(other, Actor.CUSTOMER)).isInstanceOf(SameKeyOtherBody.class);
    }

    @Test
    void what_no_database_takes_is_marked_as_lost_and_what_nobody_may_keep_is_sealed() {
        var receipt = receive("\u0000이름\uD800 900101-1234567 \u1100\u1161");
        assertThat(file(receipt).heard().words()).isEqualTo("\uFFFD이름\uFFFD 900101-******* 가");
        assertThatThrownBy(() -> receive(" \n ")).isInstanceOf(NotPossible.class);
    }

    @Test
    void a_complaint_goes_the_whole_way() {
        var receipt = complaints.receive(
                Reception.of("PHONE_IN", "세트가 깨졌어요")
                        .told("어젯밤", "온전한 선물", "금요일까지 다시")
                        .feeling(Emotion.FURIOUS)
                        .to(officer, team),
                agent.actor());
        var number = receipt.number();
        complaints.triage(
                number,
                new Triage(
                        "COMPLAINT",
                        new Gravity(Severity.S4, new Money(138_000), Severity.S4, Severity.S4, 1, Severity.S2),
                        Urgency.U1,
                        false,
                        0,
                        null),
                agent);
        complaints.assign(number, officer, team, null, lead);
        complaints.reply(number, "바로 알아보겠습니다", null, agent);
        complaints.noteEmotion(number, Emotion.UNEASY, agent);
        complaints.plan(number, "온전한 선물", "깨진 그릇 두 개", "금요일까지", "같은 상품 재배송", agent);
        complaints.promise(number, "금요일 12시까지 확인 전화", clock.instant().plus(Duration.ofDays(3)), agent);
        complaints.note(number, "부산 허브에 재고 있음", agent);
        complaints.answer(number, "같은 상품을 다시 보내 드립니다", Outcome.UPHELD, "TPL-05", agent);

        var answered = file(receipt);
        assertThat(answered.standing()).isEqualTo(StandingCode.ANSWERED);
        assertThat(answered.beside().triage().priority()).isEqualTo(Priority.P1);
        assertThat(answered.beside().emotionAtFirst()).isEqualTo(Emotion.FURIOUS);
        assertThat(answered.beside().emotionNow()).isEqualTo(Emotion.UNEASY);
        assertThat(verdict(answered, Target.FIRST_RESPONSE)).isTrue();
        assertThat(verdict(answered, Target.RESOLUTION)).isTrue();
        assertThat(answered.readyToClose()).isFalse();

        tracking.accept(receipt.token());
        complaints.confirmCause(number, new CauseCode("PD-DLV-03"), new CauseCode("SV-TIM-03"), lead);
        complaints.keepPromise(
                number, file(receipt).beside().promises().getFirst().id(), agent);
        assertThat(file(receipt).readyToClose()).isTrue();
        complaints.close(number, CloseReason.ACCEPTED, null, agent);
        complaints.linkToAction(number, "IMP-2026-000031", lead);

        var closed = file(receipt);
        assertThat(closed.standing()).isEqualTo(StandingCode.CLOSED);
        assertThat(closed.beside().promises().getFirst().result()).isEqualTo(PromiseResult.KEPT);
        assertThat(closed.beside().action()).isEqualTo("IMP-2026-000031");
        assertThat(closed.story())
                .hasSizeGreaterThan(12)
                .isSortedAccordingTo((one, other) -> Long.compare(one.id(), other.id()));
    }

    @Test
    void the_customer_sees_no_note_no_triage_and_no_cause() {
        var receipt = answered();
        complaints.note(receipt.number(), "우리끼리", agent);
        var seen = tracking.find(receipt.token()).orElseThrow();
        assertThat(seen.story())
                .noneMatch(told ->
                        told.fact() instanceof ComplaintFact.Note || told.fact() instanceof ComplaintFact.Triage);
        assertThat(seen.possible()).contains(Verb.ACCEPT, Verb.OBJECT).doesNotContain(Verb.NOTE);
        assertThat(tracking.find("made up")).isEmpty();
        assertThatThrownBy(() -> tracking.accept("made up")).isInstanceOf(NotFound.class);
    }

    @Test
    void an_objection_starts_the_clock_again_and_can_be_answered() {
        var receipt = answered();
        tracking.object(receipt.token(), "환불을 원합니다");
        var disputed = file(receipt);
        assertThat(disputed.beside().disputed()).isTrue();
        assertThat(disputed.nextTarget()).isEqualTo(Target.RESOLUTION);
        assertThat(complaints.answer(receipt.number(), "환불해 드립니다", Outcome.UPHELD, null, agent))
                .isEqualTo(Delivery.WAITS_FOR_APPROVAL);
        assertThat(file(receipt).beside().disputed()).isTrue();
        approvals.grant(receipt.number(), lead);
        assertThat(file(receipt).beside().disputed()).isFalse();
        assertThat(file(receipt).beside().detour().approval()).isNull();
    }

    @Test
    void the_clock_stands_still_while_the_customer_is_asked_and_runs_on_when_words_come() {
        var receipt = contacted();
        var before = file(receipt).nextDue().due();
        complaints.await(
                receipt.number(), WaitFor.CUSTOMER, "사진", clock.instant().plus(Duration.ofDays(5)), agent);
        clock.forward(Duration.ofDays(2));
        tracking.addWords(receipt.token(), "사진 보냈어요");
        var after = file(receipt);
        assertThat(after.beside().waiting()).isNull();
        assertThat(after.nextDue().due()).isAfter(before);
    }

    @Test
    void waiting_for_a_department_moves_no_deadline() {
        var receipt = contacted();
        var before = file(receipt).nextDue().due();
        complaints.await(
                receipt.number(), WaitFor.DEPARTMENT, "재고", clock.instant().plus(Duration.ofDays(1)), agent);
        clock.forward(Duration.ofHours(5));
        complaints.stopWaiting(receipt.number(), agent);
        assertThat(file(receipt).nextDue().due()).isEqualTo(before);
    }

    @Test
    void a_late_first_word_is_a_missed_deadline_for_ever() {
        var receipt = sorted();
        clock.forward(Duration.ofDays(10));
        complaints.makeFirstContact(receipt.number(), "PHONE_IN", agent);
        assertThat(verdict(file(receipt), Target.FIRST_RESPONSE)).isFalse();
    }

    @Test
    void a_new_holiday_moves_open_deadlines_and_keeps_the_old_one_as_a_fact() {
        clock.set("2031-03-03T01:00:00Z");
        var receipt = contacted();
        var before = file(receipt).nextDue().due();
        calendar.addHoliday(LocalDate.of(2031, 3, 5), "창립기념일", Viewer.SYSTEM);
        while (deadlines.recountSome() > 0) {}
        assertThat(file(receipt).nextDue().due()).isAfter(before);
        assertThat(file(receipt).story())
                .filteredOn(told -> told.fact() instanceof ComplaintFact.Deadline)
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void files_come_with_it_and_after_it() {
        var kept = archive.keep(new byte[] {1, 2, 3}, "image/jpeg", "깨진 받침.jpg");
        var receipt = complaints.receive(
                Reception.of("WEB_FORM", "사진도 보내요").to(officer, team).with(List.of(kept)), Actor.CUSTOMER);
        tracking.attach(receipt.token(), kept);
        assertThat(tracking.find(receipt.token()).orElseThrow().story())
                .filteredOn(told -> told.fact() instanceof ComplaintFact.Attachment)
                .hasSize(2);
    }

    @Test
    void a_broken_promise_sorts_it_again_one_step_higher() {
        var receipt = contacted();
        complaints.promise(receipt.number(), "전화", clock.instant().plus(Duration.ofHours(1)), agent);
        complaints.breakPromise(
                receipt.number(), file(receipt).beside().promises().getFirst().id(), agent);
        assertThat(file(receipt).beside().triage().priority()).isEqualTo(Priority.P3);
    }

    @Test
    void silence_settles_an_answer_after_seven_days() {
        var silent = answered();
        var disputed = answered();
        tracking.object(disputed.token(), "아니요");
        clock.forward(Duration.ofDays(7).minusSeconds(1));
        silence.settleSome();
        assertThat(file(silent).standing()).isEqualTo(StandingCode.ANSWERED);
        clock.forward(Duration.ofSeconds(1));
        while (silence.settleSome() > 0) {}
        assertThat(file(silent).standing()).isEqualTo(StandingCode.SETTLED);
        assertThat(file(disputed).standing()).isEqualTo(StandingCode.ANSWERED);
    }

    @Test
    void a_closed_complaint_is_reopened_by_its_customer() {
        var receipt = answered();
        tracking.accept(receipt.token());
        complaints.leaveCausePending(receipt.number(), officer, clock.instant().plus(Duration.ofDays(5)), agent);
        complaints.close(receipt.number(), CloseReason.ACCEPTED, null, agent);
        tracking.reopen(receipt.token(), "또 깨져서 왔어요");
        assertThat(file(receipt).standing()).isEqualTo(StandingCode.ANSWERING);
        assertThatThrownBy(() -> complaints.reopen(receipt.number(), ReopenGround.NEW_FACT, "또", agent))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void whoever_may_not_read_it_is_told_there_is_none() {
        var receipt = sorted();
        var stranger = cast.viewer(cast.person(cast.team(), Role.AGENT));
        assertThatThrownBy(() -> complaints.find(receipt.number(), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complaints.note(receipt.number(), "엿보기", stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_may_only_read_it_is_refused() {
        var receipt = sorted();
        var colleague = cast.viewer(cast.person(team, Role.AGENT));
        assertThat(complaints.find(receipt.number(), colleague).heard().number())
                .isEqualTo(receipt.number());
        assertThatThrownBy(() -> complaints.note(receipt.number(), "끼어들기", colleague))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> complaints.confirmCause(receipt.number(), new CauseCode("PD-DLV-03"), null, colleague))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_agent_takes_what_nobody_has_yet_but_hands_nothing_to_others() {
        var receipt = receive("아직 아무도 없어요");
        complaints.triage(receipt.number(), ORDINARY, agent);
        var colleague = cast.person(team, Role.AGENT);
        assertThatThrownBy(() -> complaints.assign(receipt.number(), colleague, team, null, agent))
                .isInstanceOf(AccessDeniedException.class);
        complaints.assign(receipt.number(), officer, team, null, agent);
        assertThat(file(receipt).owner()).isEqualTo(officer);
    }

    @Test
    void a_page_a_receipt_and_a_verb_cost_a_bounded_number_of_queries() {
        var receipt = answered();
        complaints.find(receipt.number(), agent);
        assertThat(QueryCount.of(() -> complaints.find(receipt.number(), agent)))
                .hasSizeLessThanOrEqualTo(4);
        assertThat(QueryCount.of(() -> receive("몇 번이나 묻나요"))).hasSizeLessThanOrEqualTo(6);
        assertThat(QueryCount.of(() -> complaints.note(receipt.number(), "한 줄", agent)))
                .hasSizeLessThanOrEqualTo(8);
    }

    private Receipt receive(String words) {
        return complaints.receive(Reception.of("WEB_FORM", words).to(lead(), team), Actor.CUSTOMER);
    }

    private StaffId lead() {
        return new StaffId(lead.actor().id());
    }

    private Receipt sorted() {
        var receipt = receive("선물세트가 깨져서 왔어요");
        complaints.triage(receipt.number(), ORDINARY, lead);
        complaints.assign(receipt.number(), officer, team, null, lead);
        return receipt;
    }

    private Receipt contacted() {
        var receipt = sorted();
        complaints.makeFirstContact(receipt.number(), "PHONE_IN", agent);
        return receipt;
    }

    private Receipt answered() {
        var receipt = contacted();
        complaints.answer(receipt.number(), "다시 보내 드립니다", Outcome.UPHELD, null, agent);
        return receipt;
    }

    private ComplaintFile file(Receipt receipt) {
        return complaints.find(receipt.id(), Viewer.SYSTEM);
    }

    private static boolean verdict(ComplaintFile file, Target target) {
        return file.story().stream()
                .map(told -> told.fact())
                .filter(fact -> fact instanceof ComplaintFact.Verdict verdict && verdict.target() == target)
                .map(fact -> ((ComplaintFact.Verdict) fact).kept())
                .findFirst()
                .orElseThrow();
    }
}
