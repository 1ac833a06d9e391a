package io.willowleaf.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.complaint.Emotion;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueFilter.Waits;
import io.willowleaf.complaint.QueueNews;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class WorkingListsTest {

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    ComplaintQueue queue;

    @Autowired
    SnoozeDesk snoozes;

    @Autowired
    MentionDesk mentions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    TeamId team;
    StaffId leader;
    StaffId helper;
    Viewer lead;
    Viewer agent;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        leader = cast.person(team, Role.TEAM_LEAD);
        helper = cast.person(team, Role.AGENT);
        lead = cast.viewer(leader);
        agent = cast.viewer(helper);
    }

    @Test
    void what_was_put_off_leaves_the_lists_and_comes_back_by_itself() {
        var put = receive("내일 다시 볼 것");
        snoozes.snooze(put.number(), clock.instant().plus(Duration.ofHours(20)), lead);
        assertThat(queue.counts(lead).mine()).isZero();
        assertThat(queue.counts(lead).snoozed()).isOne();
        assertThat(found(QueueFilter.ALL.that(Waits.AWAKE))).isEmpty();
        assertThat(found(QueueFilter.ALL.that(Waits.SNOOZED))).containsExactly(put.id());
        clock.forward(Duration.ofHours(21));
        assertThat(queue.counts(lead).mine()).isOne();
        assertThat(queue.news(lead, clock.instant().minus(Duration.ofHours(2)), 10))
                .extracting(QueueNews::what)
                .containsExactly(QueueNews.RETURNED);
    }

    @Test
    void a_deadline_is_never_put_off() {
        var put = receive("기한은 그대로");
        var due = row(put).dueAt();
        snoozes.snooze(put.number(), clock.instant().plus(Duration.ofDays(30)), lead);
        assertThat(row(put).dueAt()).isEqualTo(due);
        clock.forward(Duration.ofDays(20));
        assertThat(found(QueueFilter.ALL.that(Waits.OVERDUE))).containsExactly(put.id());
        assertThat(queue.counts(lead).overdue()).isOne();
    }

    @Test
    void what_was_put_off_comes_back_when_the_customer_speaks_or_somebody_takes_it_up() {
        var spoken = receive("하나");
        var taken = receive("둘");
        for (var receipt : List.of(spoken, taken)) {
            snoozes.snooze(receipt.number(), clock.instant().plus(Duration.ofDays(2)), lead);
        }
        complaints.note(spoken.number(), "우리끼리", lead);
        assertThat(found(QueueFilter.ALL.that(Waits.SNOOZED))).hasSize(2);
        clock.forward(Duration.ofMinutes(1));
        complaints.addWords(
                spoken.number(), "사진도 보냅니다", new Viewer(Actor.CUSTOMER, "", lead.roles(), lead.teams(), lead.grants()));
        assertThat(found(QueueFilter.ALL.that(Waits.SNOOZED))).containsExactly(taken.id());
        snoozes.wake(taken.number(), lead);
        assertThat(found(QueueFilter.ALL.that(Waits.SNOOZED))).isEmpty();
        var before = snoozed();
        jdbc.sql("update complaint.queue set snoozed_until = null, news_at = null")
                .update();
        queue.rebuild();
        assertThat(snoozed()).isEqualTo(before);
    }

    @Test
    void nobody_puts_off_what_is_past_too_far_away_at_rest_or_not_theirs() {
        var mine = receive("하나");
        assertThatThrownBy(() -> snoozes.snooze(mine.number(), clock.instant(), lead))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> snoozes.snooze(mine.number(), clock.instant().plus(Duration.ofDays(40)), lead))
                .isInstanceOf(NotPossible.class);
        var stranger = cast.viewer(cast.person(cast.team(), Role.AGENT));
        assertThatThrownBy(() -> snoozes.snooze(mine.number(), clock.instant().plus(Duration.ofDays(1)), stranger))
                .isInstanceOf(NotFound.class);
        complaints.withdraw(mine.number(), "잘못 넣었어요", lead);
        assertThatThrownBy(() -> snoozes.snooze(mine.number(), clock.instant().plus(Duration.ofDays(1)), lead))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void whoever_is_called_finds_it_until_they_come() {
        var called = receive("도와주세요");
        mentions.mention(called.number(), List.of(helper, helper), lead);
        var calling = QueueFilter.ALL.calling(helper);
        assertThat(queue.list(calling, agent, null, 10).rows())
                .extracting(QueueRow::id)
                .containsExactly(called.id());
        assertThat(queue.counts(agent).mentioned()).isOne();
        assertThat(queue.counts(lead).mentioned()).isZero();
        mentions.seen(called.id(), agent);
        assertThat(queue.counts(agent).mentioned()).isZero();
        assertThat(queue.list(calling, agent, null, 10).rows()).isEmpty();
    }

    @Test
    void news_is_what_others_did() {
        var mine = receive("하나");
        clock.forward(Duration.ofMinutes(5));
        complaints.noteEmotion(mine.number(), Emotion.FURIOUS, lead);
        assertThat(queue.news(lead, clock.instant().minus(Duration.ofHours(1)), 10))
                .isEmpty();
        clock.forward(Duration.ofMinutes(5));
        complaints.triage(mine.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), agent);
        assertThat(queue.news(lead, clock.instant().minus(Duration.ofHours(1)), 10))
                .singleElement()
                .satisfies(news -> {
                    assertThat(news.what()).isEqualTo("triage");
                    assertThat(news.by()).isEqualTo(agent.actor());
                    assertThat(news.at()).isEqualTo(clock.instant());
                });
        assertThat(queue.news(lead, clock.instant(), 10)).isEmpty();
    }

    @Test
    void conditions_are_combined_and_several_lists_are_counted_in_one_question() {
        var upset = receive("하나");
        complaints.noteEmotion(upset.number(), Emotion.DANGEROUS, lead);
        complaints.triage(upset.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U1, false, 0, null), lead);
        receive("둘");
        var all = QueueFilter.ALL.of(leader, team);
        var wanted = all.in(QueueFilter.OPEN)
                .grave(null, Emotion.FURIOUS)
                .that(Waits.UNASSIGNED)
                .that(Waits.AWAKE);
        assertThat(found(wanted)).containsExactly(upset.id());
        assertThat(found(wanted.about("COMPLAINT").ranked(row(upset).priority())))
                .containsExactly(upset.id());
        assertThat(found(wanted.about("INQUIRY"))).isEmpty();
        var counts = new java.util.concurrent.atomic.AtomicReference<List<Integer>>();
        assertThat(QueryCount.of(() ->
                        counts.set(queue.counts(List.of(wanted, all, wanted.that(Waits.OVERDUE)), lead))))
                .hasSize(1);
        assertThat(counts.get()).containsExactly(1, 2, 0);
    }

    @Test
    void the_wall_knows_what_everybody_has() {
        var taken = receive("하나");
        receive("아무도 맡지 않음");
        complaints.triage(taken.number(), new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), lead);
        complaints.assign(taken.number(), helper, team, null, lead);
        clock.forward(Duration.ofDays(20));
        assertThat(queue.loads(lead)).singleElement().satisfies(load -> {
            assertThat(load.officer()).isEqualTo(helper);
            assertThat(load.open()).isOne();
            assertThat(load.overdue()).isOne();
            assertThat(load.dueToday()).isZero();
        });
    }

    private List<io.willowleaf.complaint.ComplaintId> found(QueueFilter filter) {
        var owner = filter.owner() == null ? filter.of(null, team) : filter;
        return queue.list(owner, lead, null, 50).rows().stream()
                .map(QueueRow::id)
                .toList();
    }

    private QueueRow row(Receipt receipt) {
        return queue.rows(List.of(receipt.id()), Viewer.SYSTEM).getFirst();
    }

    private List<String> snoozed() {
        return jdbc.sql(
                        "select complaint || ' ' || coalesce(snoozed_until::text, '-') || news_at from complaint.queue order by complaint")
                .query(String.class)
                .list();
    }

    private Receipt receive(String words) {
        return complaints.receive(Reception.of("WEB_FORM", words).to(leader, team), Actor.CUSTOMER);
    }
}
