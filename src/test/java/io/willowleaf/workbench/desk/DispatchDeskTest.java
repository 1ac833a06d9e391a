package io.willowleaf.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.Severity;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.UnionDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.notification.desk.Newsroom;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import io.willowleaf.workbench.domain.Around.Seen;
import io.willowleaf.workbench.domain.Drafts;
import io.willowleaf.workbench.domain.Present;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class DispatchDeskTest {

    private static final Duration TEN = Duration.ofSeconds(10);
    private static final Saying WORDS = Saying.of("깨진 상품으로 불편을 드려 죄송합니다. 같은 상품을 오늘 보내 드리겠습니다.");

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    DispatchDesk dispatches;

    @Autowired
    AroundDesk around;

    @Autowired
    PeopleDesk people;

    @Autowired
    Sender sender;

    @Autowired
    Rounds rounds;

    @Autowired
    Present present;

    @Autowired
    Drafts drafts;

    @Autowired
    Newsroom newsroom;

    @Autowired
    UnionDesk unions;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId officer;
    Viewer viewer;
    ComplaintNumber number;

    @BeforeEach
    void a_complaint_is_being_answered() {
        team = cast.team();
        officer = cast.person(team, Role.AGENT);
        viewer = cast.viewer(officer);
        number = complaints
                .receive(Reception.of("PHONE_IN", "받침 도자기가 깨져서 왔어요").to(officer, team), Actor.CUSTOMER)
                .number();
        var gravity = new Gravity(Severity.S4, Money.ZERO, Severity.S4, Severity.S4, 1, Severity.S3);
        complaints.triage(number, new Triage("COMPLAINT", gravity, Urgency.U2, false, 0, null), Viewer.SYSTEM);
        complaints.assign(number, officer, team, null, Viewer.SYSTEM);
    }

    @Test
    void a_reply_goes_out_after_ten_seconds_and_not_before() {
        dispatches.hand(number, WORDS, null, null, "first", TEN, viewer);
        clock.forward(Duration.ofSeconds(9));
        assertThat(sender.sendNext()).isFalse();
        assertThat(file().beside().replies()).isZero();
        assertThat(around().dispatches())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.words()).isEqualTo(WORDS.words()));
        clock.forward(Duration.ofSeconds(2));
        await().untilAsserted(() -> assertThat(file().beside().replies()).isOne());
        assertThat(around().dispatches()).isEmpty();
        assertThat(file().story().getLast().by()).isEqualTo(viewer.actor());
    }

    @Test
    void what_is_taken_back_is_a_draft_again_and_never_goes_out() {
        dispatches.hand(number, WORDS, null, null, "taken back", TEN, viewer);
        dispatches.takeBack(number, around().dispatches().getFirst().id(), viewer);
        clock.forward(Duration.ofMinutes(1));
        sender.sendNext();
        assertThat(file().beside().replies()).isZero();
        assertThat(around().drafts().get("reply").typed()).containsEntry("words", WORDS.words());
    }

    @Test
    void what_went_out_cannot_be_taken_back() {
        dispatches.hand(number, WORDS, null, null, "gone", TEN, viewer);
        var id = around().dispatches().getFirst().id();
        clock.forward(TEN);
        await().until(() -> file().beside().replies() == 1);
        assertThatThrownBy(() -> dispatches.takeBack(number, id, viewer))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("workbench.dispatch.gone"));
    }

    @Test
    void nobody_else_takes_it_back() {
        dispatches.hand(number, WORDS, null, null, "mine", TEN, viewer);
        var id = around().dispatches().getFirst().id();
        var colleague = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        assertThatThrownBy(() -> dispatches.takeBack(number, id, colleague)).isInstanceOf(Refusal.class);
        assertThat(around().dispatches()).hasSize(1);
        dispatches.takeBack(number, id, viewer);
    }

    @Test
    void the_same_form_handed_in_twice_is_one_reply_however_many_hurry_to_send_it() throws InterruptedException {
        dispatches.hand(number, WORDS, null, null, "twice", TEN, viewer);
        dispatches.hand(number, WORDS, null, null, "twice", TEN, viewer);
        clock.forward(TEN);
        try (var hurry = Executors.newFixedThreadPool(8)) {
            hurry.invokeAll(IntStream.range(0, 8)
                    .mapToObj(_ -> (java.util.concurrent.Callable<Boolean>) sender::sendNext)
                    .toList());
        }
        await().until(() -> around().dispatches().isEmpty());
        dispatches.hand(number, WORDS, null, null, "twice", TEN, viewer);
        assertThat(around().dispatches()).isEmpty();
        assertThat(file().beside().replies()).isOne();
    }

    @Test
    void what_may_not_be_said_is_refused_at_once_and_leaves_no_trace() {
        assertThatThrownBy(() -> dispatches.hand(number, Saying.of("제 담당이 아닙니다."), null, null, "harsh", TEN, viewer))
                .isInstanceOf(Refusal.class);
        assertThat(around().dispatches()).isEmpty();
        dispatches.hand(number, WORDS, Outcome.UPHELD, null, "rehearsed", TEN, viewer);
        assertThat(file().standing()).isEqualTo(StandingCode.ASSIGNED);
        assertThat(file().story()).noneMatch(told -> told.id() == 0);
        dispatches.takeBack(number, around().dispatches().getFirst().id(), viewer);
    }

    @Test
    void of_two_decisions_handed_in_together_one_goes_out_and_the_other_comes_back_with_its_words() {
        var lead = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        dispatches.hand(number, WORDS, Outcome.UPHELD, null, "one", TEN, viewer);
        dispatches.hand(number, WORDS, Outcome.PARTLY_UPHELD, null, "two", TEN, lead);
        clock.forward(TEN);
        await().until(() ->
                around.at(file().heard().id(), lead).dispatches().stream().noneMatch(each -> each.waits()));
        assertThat(file().standing()).isEqualTo(StandingCode.ANSWERED);
        assertThat(file().beside().replies()).isOne();
        var back = around.at(file().heard().id(), lead);
        assertThat(back.dispatches())
                .singleElement()
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo("complaint.refused.answered_already"));
        assertThat(back.drafts().get("reply").typed()).containsEntry("words", WORDS.words());
    }

    @Test
    void whoever_lost_the_right_meanwhile_gets_the_words_back_with_the_reason() {
        dispatches.hand(number, WORDS, null, null, "revoked", TEN, viewer);
        people.give(officer, Set.of(Role.AUDITOR), Actor.SYSTEM);
        clock.forward(TEN);
        await().untilAsserted(() -> assertThat(around().dispatches())
                .singleElement()
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo("workbench.dispatch.rights")));
        assertThat(file().beside().replies()).isZero();
        assertThat(around().drafts().get("reply").typed()).containsEntry("words", WORDS.words());
    }

    @Test
    void a_node_that_goes_within_the_ten_seconds_leaves_the_reply_to_the_others_which_send_it_once() {
        rounds.stop();
        var next = new Rounds(sender, present, drafts, newsroom, clock);
        var another = new Rounds(sender, present, drafts, newsroom, clock);
        try {
            dispatches.hand(number, WORDS, null, null, "taken over", TEN, viewer);
            clock.forward(TEN);
            assertThat(file().beside().replies()).isZero();
            next.start();
            another.start();
            await().untilAsserted(() -> assertThat(file().beside().replies()).isOne());
            assertThat(around().dispatches()).isEmpty();
        } finally {
            next.stop();
            another.stop();
            rounds.start();
        }
        assertThat(sender.sendNext()).isFalse();
        assertThat(file().beside().replies()).isOne();
    }

    @Test
    void what_was_being_written_is_found_where_a_merged_complaint_goes_on() {
        var kept = complaints
                .receive(Reception.of("PHONE_IN", "받침 도자기가 또 깨졌어요").to(officer, team), Actor.CUSTOMER)
                .number();
        var keptId = complaints.find(kept, Viewer.SYSTEM).heard().id();
        var id = file().heard().id();
        drafts.keep(officer, id, "reply", Map.of("words", "먼저 쓰던 답변"), clock.instant());
        drafts.keep(officer, id, "note", Map.of("words", "쓰던 메모"), clock.instant());
        drafts.keep(officer, keptId, "note", Map.of("words", "여기 있던 메모"), clock.instant());
        unions.merge(number, kept, "같은 일", Viewer.SYSTEM);
        await().untilAsserted(
                        () -> assertThat(around.at(keptId, viewer).drafts()).containsKey("reply"));
        drafts.carry(id, keptId);
        var found = around.at(keptId, viewer).drafts();
        assertThat(found.get("reply").typed()).containsEntry("words", "먼저 쓰던 답변");
        assertThat(found.get("note").typed()).containsEntry("words", "여기 있던 메모\n\n쓰던 메모");
        assertThat(around().drafts()).containsOnlyKeys("reply", "note");
    }

    @Test
    void a_letter_with_an_act_does_both_when_it_goes_out_and_neither_before() {
        dispatches.hand(number, WORDS, null, "MC-01", "macro", TEN, viewer);
        assertThat(file().beside().promises()).isEmpty();
        clock.forward(TEN);
        await().untilAsserted(() -> assertThat(file().beside().replies()).isOne());
        assertThat(file().beside().promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.words()).isEqualTo("확인한 결과를 알려 드리기"));
    }

    private ComplaintFile file() {
        return complaints.find(number, Viewer.SYSTEM);
    }

    private Seen around() {
        return around.at(file().heard().id(), viewer);
    }
}
