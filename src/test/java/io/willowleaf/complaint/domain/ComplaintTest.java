package io.willowleaf.complaint.domain;

import static io.willowleaf.complaint.StandingCode.*;
import static io.willowleaf.complaint.domain.Complainants.CHOI;
import static io.willowleaf.complaint.domain.Complainants.KIM;
import static io.willowleaf.complaint.domain.Complainants.ORDINARY;
import static io.willowleaf.complaint.domain.Complainants.TEAM;
import static io.willowleaf.complaint.domain.Complainants.TEN;
import static io.willowleaf.complaint.domain.Complainants.and;
import static io.willowleaf.complaint.domain.Complainants.parcel;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.PromiseResult;
import io.willowleaf.complaint.ReopenGround;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.kernel.Stage;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    static final Instant TOMORROW = TEN.plus(Duration.ofDays(1));
    static final ComplaintFact CAUSE = new ComplaintFact.CauseConfirmed(Complainants.BROKEN, null);

    @Test
    void a_complaint_has_an_owner_from_receipt() {
        assertThat(parcel().owner()).isEqualTo(CHOI);
        assertThat(parcel(ASSIGNED).owner()).isEqualTo(KIM);
    }

    @Test
    void the_standing_is_what_the_facts_say() {
        for (var standing : StandingCode.values()) {
            assertThat(parcel(standing).standing().code()).isEqualTo(standing);
        }
    }

    @Test
    void sorting_it_again_keeps_it_with_its_officer() {
        var sorted = and(parcel(ANSWERING), parcel(ANSWERING).triage(ORDINARY, SeverityMatrix.REFERENCE));
        assertThat(sorted.standing().code()).isEqualTo(ANSWERING);
    }

    @Test
    void whoever_it_is_about_never_handles_it() {
        var conduct = new Triage("STAFF_CONDUCT", Gravity.NONE, Urgency.U3, false, 0, KIM);
        var complaint = and(parcel(), parcel().triage(conduct, SeverityMatrix.REFERENCE));
        refuses("accused", () -> complaint.assign(KIM, TEAM, null));
        assertThat(complaint.assign(CHOI, TEAM, null).officer()).isEqualTo(CHOI);
    }

    @Test
    void a_broken_promise_raises_the_priority() {
        var promised = and(parcel(ANSWERING), new ComplaintFact.Promise("전화드립니다", TOMORROW));
        var id = promised.beside().promises().getFirst().id();
        assertThat(promised.needsTriageAgain(SeverityMatrix.REFERENCE)).isFalse();
        var broken = and(promised, promised.breakPromise(id));
        assertThat(broken.needsTriageAgain(SeverityMatrix.REFERENCE)).isTrue();
        assertThat(broken.triageAgain(SeverityMatrix.REFERENCE).priority()).isEqualTo(Priority.P3);
    }

    @Test
    void a_promise_is_kept_in_time_or_late_and_only_once() {
        var promised = and(parcel(ANSWERING), new ComplaintFact.Promise("전화드립니다", TOMORROW));
        var id = promised.beside().promises().getFirst().id();
        assertThat(promised.keepPromise(id, TOMORROW).result()).isEqualTo(PromiseResult.KEPT);
        assertThat(promised.keepPromise(id, TOMORROW.plusSeconds(1)).result()).isEqualTo(PromiseResult.KEPT_LATE);
        var kept = and(promised, promised.keepPromise(id, TOMORROW));
        refuses("no_such_promise", () -> kept.keepPromise(id, TOMORROW));
        refuses("promise_in_the_past", () -> kept.promise("어제", TEN, TEN));
    }

    @Test
    void a_decision_is_told_once_until_the_customer_objects() {
        refuses("answered_already", () -> parcel(ANSWERED).answer("또", Outcome.UPHELD, null));
        var disputed = and(parcel(ANSWERED), parcel(ANSWERED).object("아니요"));
        assertThat(disputed.standing().code()).isEqualTo(ANSWERED);
        assertThat(disputed.beside().disputed()).isTrue();
        refuses("objected_already", () -> disputed.object("아니요"));
        var again = and(disputed, disputed.answer("다시 살펴보았습니다", Outcome.PARTLY_UPHELD, null));
        assertThat(again.beside().disputed()).isFalse();
    }

    @Test
    void seven_days_of_silence_accept_but_never_over_an_objection() {
        var weekLater = TEN.plus(Complaint.SILENCE);
        refuses("not_silent_long_enough", () -> parcel(ANSWERED).acceptBySilence(weekLater.minusSeconds(1)));
        assertThat(parcel(ANSWERED).isSilentSince(weekLater)).isTrue();
        var disputed = and(parcel(ANSWERED), parcel(ANSWERED).object("아니요"));
        refuses("not_silent_long_enough", () -> disputed.acceptBySilence(weekLater));
    }

    @Test
    void closing_asks_for_a_decision_that_was_told() {
        refuses("not_told", () -> and(parcel(ANSWERING), CAUSE).close(CloseReason.ACCEPTED, null, TEN));
        refuses("not_told", () -> and(parcel(ANSWERING), CAUSE).close(CloseReason.REPEAT, null, TEN));
    }

    @Test
    void closing_asks_for_a_cause_or_for_who_finds_it_by_when() {
        refuses("cause_unknown", () -> parcel(SETTLED).close(CloseReason.ACCEPTED, null, TEN));
        var pending = and(parcel(SETTLED), parcel(SETTLED).leaveCausePending(CHOI, TOMORROW, TEN));
        assertThat(pending.mayClose(TEN)).isTrue();
        assertThat(pending.close(CloseReason.ACCEPTED, null, TEN).reason()).isEqualTo(CloseReason.ACCEPTED);
    }

    @Test
    void closing_asks_that_every_promise_is_over_or_goes_on_with_somebody() {
        var open = and(parcel(SETTLED), CAUSE, new ComplaintFact.Promise("도착 확인 전화", TOMORROW));
        refuses("promise_open", () -> open.close(CloseReason.ACCEPTED, null, TEN));
        var closed = and(open, open.close(CloseReason.ACCEPTED, CHOI, TEN));
        assertThat(closed.owner()).isEqualTo(CHOI);
        assertThat(closed.hasOpenPromise()).isTrue();
    }

    @Test
    void a_customer_who_does_not_answer_a_request_in_time_lets_it_close() {
        var asked = and(
                parcel(ANSWERING),
                CAUSE,
                new ComplaintFact.Reply("사진을 보내 주세요", null),
                new ComplaintFact.Waiting(WaitFor.CUSTOMER, "사진", TOMORROW));
        refuses("not_told", () -> asked.close(CloseReason.NO_RESPONSE, null, TOMORROW));
        assertThat(asked.close(CloseReason.NO_RESPONSE, null, TOMORROW.plusSeconds(1))
                        .reason())
                .isEqualTo(CloseReason.NO_RESPONSE);
    }

    @Test
    void confirming_the_cause_later_does_not_reopen() {
        var closed = and(
                parcel(SETTLED),
                new ComplaintFact.CausePending(CHOI, TOMORROW),
                new ComplaintFact.Closure(CloseReason.ACCEPTED, null));
        assertThat(closed.beside().stage()).isEqualTo(Stage.CAUSE);
        var confirmed = and(closed, closed.confirmCause(Complainants.BROKEN, null));
        assertThat(confirmed.standing().code()).isEqualTo(CLOSED);
        assertThat(confirmed.beside().stage()).isEqualTo(Stage.IMPROVE);
        assertThat(confirmed.beside().causePending()).isNull();
    }

    @Test
    void the_second_cause_differs_from_the_first() {
        refuses(
                "same_cause_twice",
                () -> parcel(TRIAGED).confirmCause(Complainants.BROKEN, new CauseCode("PD-DLV-03")));
    }

    @Test
    void within_thirty_days_the_customer_reopens_later_only_a_new_fact_does() {
        var late = TEN.plus(Complaint.REOPEN_WITHIN).plusSeconds(1);
        refuses("closed_too_long", () -> parcel(CLOSED).reopen(ReopenGround.CUSTOMER_ASKS, "또", late));
        var reopened = and(parcel(CLOSED), parcel(CLOSED).reopen(ReopenGround.NEW_FACT, "사진이 나옴", late));
        assertThat(reopened.standing().code()).isEqualTo(ANSWERING);
        assertThat(reopened.beside().reopened()).isEqualTo(1);
    }

    @Test
    void a_public_office_sets_nothing_aside_as_spam() {
        refuses("spam_in_public_office", () -> parcel().markSpam("광고", "광고여서 마칩니다", Office.PUBLIC));
        assertThat(parcel().markSpam("광고", "광고여서 마칩니다", Office.PRIVATE).ground())
                .isEqualTo("광고");
    }

    @Test
    void the_stage_follows_from_the_facts() {
        assertThat(parcel(RECEIVED).beside().stage()).isEqualTo(Stage.IDENTIFY);
        assertThat(parcel(TRIAGED).beside().stage()).isEqualTo(Stage.RESPOND);
        assertThat(parcel(ANSWERED).beside().stage()).isEqualTo(Stage.RESPOND);
        assertThat(parcel(SETTLED).beside().stage()).isEqualTo(Stage.CAUSE);
        assertThat(parcel(CLOSED).beside().stage()).isEqualTo(Stage.IMPROVE);
        assertThat(and(parcel(CLOSED), new ComplaintFact.NoAction("한 번뿐"))
                        .beside()
                        .stage())
                .isEqualTo(Stage.MONITOR);
        assertThat(parcel(ENDED).beside().stage()).isNull();
    }

    @Test
    void the_next_target_is_the_first_word_then_the_solution_then_none() {
        assertThat(parcel(TRIAGED).nextTarget()).isEqualTo(Target.FIRST_RESPONSE);
        assertThat(parcel(ANSWERING).nextTarget()).isEqualTo(Target.RESOLUTION);
        assertThat(parcel(ANSWERED).nextTarget()).isNull();
    }

    @Test
    void a_verdict_is_frozen_with_the_calendar_it_was_counted_with() {
        var complaint = parcel(ASSIGNED);
        var due = requireNonNull(complaint.beside().deadline()).firstResponse().due();
        assertThat(complaint.judge(Target.FIRST_RESPONSE, due))
                .isEqualTo(new ComplaintFact.Verdict(Target.FIRST_RESPONSE, true, due, new CalendarVersion(1)));
        assertThat(complaint.judge(Target.FIRST_RESPONSE, due.plusSeconds(1)))
                .isEqualTo(new ComplaintFact.Verdict(Target.FIRST_RESPONSE, false, due, new CalendarVersion(1)));
    }

    @Test
    void the_title_is_the_first_sixty_characters_on_one_line() {
        assertThat(Heard.title(" 깨진\n그릇  두 개 ")).isEqualTo("깨진 그릇 두 개");
        assertThat(Heard.title("가".repeat(61))).isEqualTo("가".repeat(60) + "…");
        assertThat(Heard.title("🌿".repeat(60))).isEqualTo("🌿".repeat(60));
    }

    private static void refuses(String key, Runnable verb) {
        assertThatThrownBy(verb::run)
                .isInstanceOfSatisfying(
                        NotPossible.class, refusal -> assertThat(refusal.key()).isEqualTo("complaint.refused." + key));
    }
}
