package io.willowleaf.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.CloseReason;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Stage;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class ComplaintQueueTest {

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    ComplaintQueue queue;

    @Autowired
    Complaints kept;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId leader;
    Viewer lead;
    Viewer agent;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        leader = cast.person(team, Role.TEAM_LEAD);
        lead = cast.viewer(leader);
        agent = cast.viewer(cast.person(team, Role.AGENT));
    }

    @ParameterizedTest
    @EnumSource
    void pages_hold_every_complaint_once_in_order_even_while_the_list_grows(QueueFilter.Order order) {
        for (var i = 0; i < 7; i++) {
            receive("불만 " + i);
            if (i % 3 != 0) {
                clock.forward(Duration.ofMinutes(1));
            }
        }
        var filter = QueueFilter.ALL.of(null, team).by(order);
        var seen = new ArrayList<QueueRow>();
        String cursor = null;
        do {
            var page = queue.list(filter, lead, cursor, 2);
            seen.addAll(page.rows());
            cursor = page.next();
            clock.forward(Duration.ofMinutes(1));
            if (order != QueueFilter.Order.DUE) {
                receive("그사이 들어온 것");
            }
        } while (cursor != null);
        assertThat(seen).hasSize(7).extracting(QueueRow::id).doesNotHaveDuplicates();
    }

    @Test
    void a_cursor_that_never_was_is_refused() {
        for (var cursor : List.of("nonsense", "!!", "bm9uZSAx")) {
            assertThatThrownBy(() -> queue.list(QueueFilter.ALL, lead, cursor, 10))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void the_list_shows_exactly_what_may_be_read() {
        var mine = receive("우리 팀");
        var others = complaints.receive(
                Reception.of("WEB_FORM", "다른 팀").to(cast.person(cast.team(), Role.AGENT), cast.team()), Actor.CUSTOMER);
        for (var viewer : List.of(lead, agent, cast.viewer(Role.EXEC), cast.viewer(Role.ADMIN), Viewer.SYSTEM)) {
            for (var receipt : List.of(mine, others)) {
                var complaint = kept.find(receipt.id()).orElseThrow();
                assertThat(queue.rows(List.of(receipt.id()), viewer))
                        .as(viewer.roles() + " and " + receipt.number())
                        .hasSize(Sight.of(viewer).mayRead(complaint) ? 1 : 0);
            }
        }
    }

    @Test
    void filters_narrow_by_standing_stage_cause_feeling_and_words() {
        var first = receive("물길 우편함이 100% 젖었어요_");
        var second = answered("포장이 부실해요");
        complaints.confirmCause(second.number(), new CauseCode("PD-DLV-03"), null, lead);
        complaints.noteEmotion(first.number(), Emotion.FURIOUS, lead);
        assertFound(QueueFilter.ALL.in(Set.of(StandingCode.RECEIVED)), first);
        assertFound(QueueFilter.ALL.at(Stage.RESPOND), second);
        assertFound(QueueFilter.ALL.because("PD-DLV"), second);
        assertFound(QueueFilter.ALL.because("PD-DL_"));
        assertFound(QueueFilter.ALL.grave(null, Emotion.FURIOUS), first);
        assertFound(QueueFilter.ALL.that(QueueFilter.Waits.UNASSIGNED), first);
        assertFound(QueueFilter.ALL.saying("100% 젖었어요_", List.of()), first);
        assertFound(
                QueueFilter.ALL.saying(second.number().value().toLowerCase(java.util.Locale.ROOT), List.of()), second);
        assertFound(QueueFilter.ALL.saying(second.number().value().substring(7), List.of()), second);
        assertFound(QueueFilter.ALL.received(clock.instant(), null), first, second);
        assertFound(QueueFilter.ALL.received(null, clock.instant()));
    }

    @Test
    void a_telephone_ending_finds_by_the_customers_handed_in() {
        var customer = new CustomerId(System.nanoTime());
        var receipt = complaints.receive(
                Reception.of("PHONE_IN", "전화로 말씀").by(customer).to(leader, team), lead.actor());
        assertFound(QueueFilter.ALL.saying("0312", List.of(customer)), receipt);
        assertThat(queue.ofCustomer(customer, lead)).extracting(QueueRow::id).containsExactly(receipt.id());
        assertThat(queue.ofCustomer(customer, cast.viewer(cast.person(cast.team(), Role.AGENT))))
                .isEmpty();
    }

    @Test
    void counts_and_board_tell_what_waits() {
        receive("하나");
        var upset = receive("둘");
        complaints.noteEmotion(upset.number(), Emotion.DANGEROUS, lead);
        answered("셋");
        var now = queue.counts(lead);
        assertThat(now.mine()).isEqualTo(3);
        assertThat(now.unassigned()).isEqualTo(2);
        assertThat(now.team()).isEqualTo(3);
        assertThat(now.upset()).isEqualTo(1);
        assertThat(now.overdue()).isZero();
        clock.forward(Duration.ofDays(20));
        assertThat(queue.counts(lead).overdue()).isEqualTo(2);
        assertThat(queue.board(lead)).anySatisfy(figures -> {
            assertThat(figures.stage()).isEqualTo(Stage.IDENTIFY);
            assertThat(figures.open()).isEqualTo(2);
            assertThat(figures.late()).isEqualTo(2);
            assertThat(figures.medianDwell()).isEqualTo(Duration.ofDays(20));
        });
    }

    @Test
    void lists_and_counts_cost_one_query_each() {
        receive("하나");
        queue.list(QueueFilter.ALL, lead, null, 50);
        assertThat(QueryCount.of(() -> queue.list(QueueFilter.ALL, lead, null, 50)))
                .hasSize(1);
        assertThat(QueryCount.of(() -> queue.counts(lead))).hasSize(1);
        assertThat(QueryCount.of(() -> queue.board(lead))).hasSize(1);
    }

    @Test
    void from_the_fourth_step_on_the_linked_action_says_the_stage() {
        var receipt = closed("원인을 찾았어요");
        var action = "IMP-" + System.nanoTime();
        complaints.linkToAction(receipt.number(), action, Viewer.SYSTEM);
        assertThat(row(receipt.id()).stage()).isEqualTo(Stage.IMPROVE);
        queue.moveAction(action, Stage.REFLECT);
        assertThat(row(receipt.id()).stage()).isEqualTo(Stage.REFLECT);
        complaints.note(receipt.number(), "한 줄 더", Viewer.SYSTEM);
        assertThat(row(receipt.id()).stage()).isEqualTo(Stage.REFLECT);
    }

    @Test
    void the_queue_is_what_the_facts_say_and_can_be_built_again() {
        receive("하나");
        answered("둘");
        closed("셋");
        complaints.receive(
                Reception.of("PHONE_IN", "지난달에 적어 둔 것").at(clock.instant().minus(Duration.ofDays(30))), Actor.CUSTOMER);
        var before = all();
        jdbc.sql("update complaint.queue set standing = 'RECEIVED', stage = 1, owner = 0, cause = null, due_at = null")
                .update();
        assertThat(queue.rebuild()).isEqualTo(before.size());
        assertThat(all()).filteredOn(line -> !before.contains(line)).isEmpty();
        assertThat(all()).hasSameSizeAs(before);
    }

    /// Without the mark of how far the calendar was looked at: it is no fact, and a deadline is only looked at once
    /// more.
    private Set<String> all() {
        return new LinkedHashSet<>(
                jdbc.sql("select (to_jsonb(q) - 'counted_with')::text from complaint.queue q order by complaint")
                        .query(String.class)
                        .list());
    }

    private QueueRow row(ComplaintId id) {
        return queue.rows(List.of(id), Viewer.SYSTEM).getFirst();
    }

    private void assertFound(QueueFilter filter, Receipt... expected) {
        assertThat(queue.list(filter.of(null, team), lead, null, 50).rows())
                .extracting(QueueRow::number)
                .containsExactlyInAnyOrder(List.of(expected).stream()
                        .map(Receipt::number)
                        .toArray(io.willowleaf.complaint.ComplaintNumber[]::new));
    }

    private Receipt receive(String words) {
        return complaints.receive(Reception.of("WEB_FORM", words).to(leader, team), Actor.CUSTOMER);
    }

    private Receipt answered(String words) {
        var receipt = receive(words);
        complaints.triage(receipt.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), lead);
        complaints.assign(receipt.number(), leader, team, null, lead);
        complaints.answer(receipt.number(), "알려 드립니다", Outcome.EXPLAINED, null, lead);
        return receipt;
    }

    private Receipt closed(String words) {
        var receipt = answered(words);
        complaints.accept(receipt.number(), lead);
        complaints.confirmCause(receipt.number(), new CauseCode("PD-DLV-03"), null, lead);
        complaints.close(receipt.number(), CloseReason.ACCEPTED, null, lead);
        return receipt;
    }
}
