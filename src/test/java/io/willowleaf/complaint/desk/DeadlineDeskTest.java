package io.willowleaf.complaint.desk;

import static io.willowleaf.calendar.KoreanCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.BreachCause;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.ExtensionGround;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Receipt;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Reckoning;
import io.willowleaf.complaint.RuleSource;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class DeadlineDeskTest {

    static final Extending SITE = new Extending(ExtensionGround.SITE_CHECK, "현장 확인", 7, false);

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    DeadlineDesk deadlines;

    @Autowired
    DeadlineRuleDesk rules;

    @Autowired
    MovedDeadlines moved;

    @Autowired
    NoticeDesk notices;

    @Autowired
    RiskDesk risks;

    @Autowired
    CalendarDesk calendar;

    @Autowired
    CustomerDesk customers;

    @Autowired
    Cast cast;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    TeamId team;
    StaffId officer;
    Viewer agent;

    @BeforeEach
    void people() {
        clock.reset();
        team = cast.team();
        officer = cast.person(team, Role.AGENT);
        agent = cast.viewer(officer);
    }

    @Test
    void a_petition_runs_by_two_clocks_and_the_stricter_is_the_deadline() {
        clock.set(at("2026-09-21 10:00"));
        var why = deadlines.why(petition().number(), Target.RESOLUTION, agent);
        assertThat(why.clocks()).extracting(each -> each.source()).containsExactly(RuleSource.LAW, RuleSource.SERVICE);
        assertThat(why.clocks().getFirst().marks().due()).isEqualTo(at("2026-10-01 18:00"));
        assertThat(why.laws().get("PETITION_GRIEVANCE").basis().ko()).contains("제17조");
        assertThat(why.slices()).hasSize(11);
        assertThat(why.mayExtend()).isEqualTo(7);
    }

    @Test
    void more_time_moves_both_clocks_and_tells_the_customer_in_the_same_act() {
        clock.set(at("2026-09-21 10:00"));
        var petition = petition();
        var promised = deadlines.ifExtended(petition.number(), SITE, agent);
        complaints.extend(petition.number(), SITE, Saying.of("현장을 더 확인하겠습니다"), agent);
        var file = file(petition);
        assertThat(due(file)).isEqualTo(promised).isEqualTo(at("2026-10-14 18:00"));
        assertThat(file.story())
                .extracting(told -> told.fact())
                .contains(new ComplaintFact.Reply("현장을 더 확인하겠습니다", null));
        assertThat(reckoning(file).because()).isEqualTo(Because.EXTENDED);
        await().untilAsserted(
                        () -> assertThat(jdbc.sql("select count(*) from notification.message where about = :number")
                                        .param("number", petition.number().value())
                                        .query(Long.class)
                                        .single())
                                .isPositive());
    }

    @Test
    void whoever_has_no_law_for_it_gets_no_more_time() {
        var ordinary = sorted("COMPLAINT");
        assertThat(deadlines.why(ordinary.number(), null, agent).mayExtend()).isZero();
        assertThatThrownBy(() -> complaints.extend(ordinary.number(), SITE, Saying.of("더 걸립니다"), agent))
                .isInstanceOf(NotPossible.class);
        assertThat(file(ordinary).story()).noneMatch(told -> told.fact() instanceof ComplaintFact.Reply);
    }

    @Test
    void sorting_it_otherwise_keeps_the_pause() {
        var receipt = petition();
        complaints.await(
                receipt.number(), WaitFor.CUSTOMER, "사진", clock.instant().plus(Duration.ofDays(9)), agent);
        clock.forward(Duration.ofDays(2));
        complaints.stopWaiting(receipt.number(), agent);
        var paused = due(file(receipt));
        complaints.triage(receipt.number(), found("PM_GRIEVANCE"), cast.viewer(cast.person(team, Role.TEAM_LEAD)));
        assertThat(due(file(receipt))).isEqualTo(paused);
    }

    @Test
    void a_day_off_is_looked_at_first_and_then_moves_exactly_those_deadlines_once_on_two_nodes() throws Exception {
        clock.set("2033-03-01T01:00:00Z");
        while (deadlines.recountSome() > 0) {}
        var receipts = new ArrayList<Receipt>();
        for (int many = 0; many < 30; many++) {
            receipts.add(many % 2 == 0 ? petition() : sorted("CLAIM"));
        }
        var day = LocalDate.of(2033, 3, 4);
        var preview = calendar.ifOff(day, "창립기념일");
        assertThat(preview.many()).isGreaterThanOrEqualTo(15);
        var version = calendar.addHoliday(day, "창립기념일", Viewer.SYSTEM);
        Callable<Integer> node = () -> {
            int done = 0;
            for (int some = deadlines.recountSome(); some > 0; some = deadlines.recountSome()) {
                done += some;
            }
            return done;
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                done.get();
            }
        }
        while (deadlines.recountSome() > 0) {}
        assertThat(jdbc.sql("""
                        select count(*) from complaint.deadline
                        where calendar = :version and reckoning->>'because' = 'CALENDAR'
                        """)
                        .param("version", version.value())
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(preview.many());
        for (var receipt : receipts) {
            var counts = file(receipt).story().stream()
                    .filter(told -> told.fact() instanceof ComplaintFact.Deadline deadline
                            && deadline.calendar().equals(version))
                    .count();
            assertThat(counts).isLessThanOrEqualTo(1);
        }
        assertThat(due(file(receipts.getFirst()))).isEqualTo(at("2033-03-11 18:00"));
        moved.tellOwners();
        moved.tellOwners();
        assertThat(jdbc.sql("select count(*) from notification.message where fixed_id like :id")
                        .param("id", "deadlines.moved." + version.value() + "." + officer.value() + "@%")
                        .query(Long.class)
                        .single())
                .isOne();
        calendar.removeHoliday(day, Viewer.SYSTEM);
    }

    @Test
    void counting_many_again_costs_a_bounded_number_of_queries() {
        clock.set("2034-03-01T01:00:00Z");
        for (int many = 0; many < 12; many++) {
            petition();
        }
        while (deadlines.recountSome() > 0) {}
        calendar.addHoliday(LocalDate.of(2034, 3, 6), "휴무", Viewer.SYSTEM);
        assertThat(QueryCount.of(() -> deadlines.recountSome())).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void a_missed_deadline_is_explained_by_whoever_works_on_it() {
        var late = petition();
        clock.forward(Duration.ofDays(30));
        assertThat(file(late).unexplained()).containsExactly(Target.RESOLUTION);
        complaints.explainBreach(late.number(), Target.RESOLUTION, BreachCause.DEPARTMENT, "현장 확인이 늦음", agent);
        assertThat(file(late).unexplained()).isEmpty();
        assertThatThrownBy(() ->
                        complaints.explainBreach(late.number(), Target.FIRST_RESPONSE, BreachCause.PEOPLE, "아님", agent))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void citizens_hear_every_thirty_days_that_their_petition_goes_on() {
        var petition = petition();
        var ordinary = sorted("COMPLAINT");
        complaints.makeFirstContact(ordinary.number(), "PHONE_OUT", agent);
        clock.forward(Duration.ofDays(29));
        while (notices.tellSome() > 0) {}
        assertThat(replies(petition)).isZero();
        clock.forward(Duration.ofDays(2));
        while (notices.tellSome() > 0) {}
        while (notices.tellSome() > 0) {}
        assertThat(replies(petition)).isOne();
        assertThat(replies(ordinary)).isZero();
        clock.forward(Duration.ofDays(31));
        while (notices.tellSome() > 0) {}
        assertThat(replies(petition)).isEqualTo(2);
    }

    @Test
    void the_risk_of_missing_it_is_said_once_enough_is_known() {
        var received = clock.instant();
        for (int many = 0; many < 30; many++) {
            sorted("COMPLAINT");
        }
        clock.forward(Duration.ofMinutes(61));
        assertThat(risks.risk(received, received.plus(Duration.ofDays(3))).orElseThrow())
                .isBetween(0.0, 1.0);
        assertThat(risks.risk(received, received)).isEmpty();
    }

    private long replies(Receipt receipt) {
        return file(receipt).story().stream()
                .filter(told -> told.fact() instanceof ComplaintFact.Reply)
                .count();
    }

    @Test
    void a_rule_changed_here_holds_from_the_next_deadline_on() {
        var planner = cast.viewer(Role.CS_PLANNER);
        var law = rules.law("PLATFORM_RESULT");
        rules.change("PLATFORM_RESULT", "WD:1", false, true, planner);
        try {
            var why = deadlines.why(sorted("COMPLAINT").number(), Target.RESOLUTION, agent);
            assertThat(why.clocks().getFirst().rule()).isEqualTo("PLATFORM_RESULT");
        } finally {
            rules.change("PLATFORM_RESULT", law.term(), law.extendable(), law.active(), planner);
        }
        assertThatThrownBy(() -> rules.change("PLATFORM_RESULT", "soon", false, true, planner))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void a_changed_promise_is_looked_at_first_and_reaches_open_deadlines_by_itself() {
        clock.set("2033-05-02T01:00:00Z");
        follow();
        var planner = cast.viewer(Role.CS_PLANNER);
        var before = rules.policy("P4");
        var open = sorted("COMPLAINT");
        complaints.makeFirstContact(open.number(), "PHONE_OUT", agent);
        var law = sorted("CLAIM");
        complaints.await(open.number(), WaitFor.CUSTOMER, "사진", clock.instant().plus(Duration.ofDays(9)), agent);
        clock.forward(Duration.ofDays(1));
        complaints.stopWaiting(open.number(), agent);
        var due = due(file(open));
        var priority = Objects.requireNonNull(file(open).beside().triage()).priority();
        assertThat(priority.name()).isEqualTo("P4");
        var preview = rules.ifPromised(priority, before.firstResponse(), "WD:2");
        assertThat(preview.many()).isPositive();
        assertThat(due(file(open))).isEqualTo(due);
        rules.change(priority, before.firstResponse(), "WD:2", before.progress(), planner);
        try {
            assertThat(follow()).isGreaterThanOrEqualTo((int) preview.many());
            assertThat(due(file(open))).isBefore(due);
            assertThat(reckoning(file(open)).because()).isEqualTo(Because.RULES);
            assertThat(reckoning(file(open)).before()).isEqualTo(due);
            assertThat(reckoning(file(open)).pauses()).hasSize(1);
            assertThat(file(law).story())
                    .filteredOn(told -> told.fact() instanceof ComplaintFact.Deadline)
                    .hasSize(3);
            moved.tellOwners();
            moved.tellOwners();
            assertThat(jdbc.sql("select count(*) from notification.message where fixed_id like :id")
                            .param("id", "deadlines.moved.rules.%." + officer.value() + "@%")
                            .query(Long.class)
                            .single())
                    .isOne();
        } finally {
            rules.change(priority, before.firstResponse(), before.resolution(), before.progress(), planner);
        }
        follow();
        assertThat(due(file(open))).isEqualTo(due);
    }

    @Test
    void a_law_switched_on_moves_those_it_is_stricter_for_and_a_bounded_number_of_queries_does_it() {
        clock.set("2033-05-02T01:00:00Z");
        follow();
        var planner = cast.viewer(Role.CS_PLANNER);
        var law = rules.law("PLATFORM_RESULT");
        var open = sorted("COMPLAINT");
        complaints.makeFirstContact(open.number(), "PHONE_OUT", agent);
        for (int many = 0; many < 10; many++) {
            sorted("COMPLAINT");
        }
        assertThat(rules.ifLaw("PLATFORM_RESULT", "WD:30", false, true).many()).isZero();
        assertThat(rules.ifLaw("PLATFORM_RESULT", "WD:1", false, true).many()).isPositive();
        rules.change("PLATFORM_RESULT", "WD:1", false, true, planner);
        assertThat(QueryCount.of(() -> deadlines.followSome())).hasSizeLessThanOrEqualTo(11);
        follow();
        assertThat(deadlines
                        .why(open.number(), Target.RESOLUTION, agent)
                        .clocks()
                        .getFirst()
                        .rule())
                .isEqualTo("PLATFORM_RESULT");
        rules.change("PLATFORM_RESULT", law.term(), law.extendable(), law.active(), planner);
        follow();
        assertThat(deadlines.why(open.number(), Target.RESOLUTION, agent).clocks())
                .extracting(each -> each.rule())
                .doesNotContain("PLATFORM_RESULT");
    }

    private int follow() {
        int done = 0;
        for (int some = deadlines.followSome(); some > 0; some = deadlines.followSome()) {
            done += some;
        }
        return done;
    }

    private Receipt petition() {
        var receipt = sorted("PM_GRIEVANCE");
        complaints.makeFirstContact(receipt.number(), "PHONE_OUT", agent);
        return receipt;
    }

    private Receipt sorted(String type) {
        var customer =
                customers.recognise("박소영", null, "petition" + System.nanoTime() + "@example.com", Actor.CUSTOMER);
        var receipt = complaints.receive(
                Reception.of("WEB_FORM", "보도블록이 꺼져 있어요").by(customer).to(officer, team), Actor.CUSTOMER);
        var lead = cast.viewer(cast.person(team, Role.TEAM_LEAD));
        complaints.triage(receipt.number(), found(type), lead);
        complaints.assign(receipt.number(), officer, team, null, lead);
        return receipt;
    }

    private static Triage found(String type) {
        return new Triage(type, Gravity.NONE, Urgency.U3, false, 0, null);
    }

    private ComplaintFile file(Receipt receipt) {
        return complaints.find(receipt.id(), Viewer.SYSTEM);
    }

    private static Instant due(ComplaintFile file) {
        return Objects.requireNonNull(file.beside().deadline()).resolution().due();
    }

    private static Reckoning reckoning(ComplaintFile file) {
        return Objects.requireNonNull(
                Objects.requireNonNull(file.beside().deadline()).reckoning());
    }
}
