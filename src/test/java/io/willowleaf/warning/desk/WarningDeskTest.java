package io.willowleaf.warning.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.NotPossible;
import io.willowleaf.warning.SeriesChart;
import io.willowleaf.warning.domain.Watch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WarningDeskTest {

    static final LocalDate MONDAY = LocalDate.of(2026, 8, 31);
    static final AtomicInteger NEXT = new AtomicInteger(900_000_000);

    @Autowired
    WarningDesk desk;

    @Autowired
    EvaluationDesk evaluation;

    @Autowired
    Watch.Counting counting;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Cast cast;

    @Test
    void a_surge_rings_once_and_is_acknowledged_turned_and_closed() {
        var cause = surge("SV-ATT-01");
        var alarm = desk.forCause(cause).orElseThrow();
        assertThat(alarm)
                .returns(MONDAY.minusWeeks(1), Alarm::week)
                .returns(20L, Alarm::count)
                .returns(3, Alarm::level);
        evaluation.evaluate();
        assertThat(desk.board(Viewer.SYSTEM).open())
                .filteredOn(open -> open.cause().equals(cause))
                .hasSize(1);

        var planner = cast.browser(Role.CS_PLANNER);
        var path = "/alerts/" + alarm.id().value();
        assertThat(planner.get("/alerts").body())
                .contains("id=\"alarm-" + alarm.id().value());
        assertThat(planner.get(path).body()).contains("data-chart=\"control\"").contains("id=\"acknowledge\"");
        assertThat(Browser.next(planner.post(path + "/acknowledgement", Map.of("note", "창고에 물어봤어요"))))
                .isEqualTo(path);
        assertThat(planner.get(path).body()).contains("창고에 물어봤어요");
        assertThat(Browser.next(planner.post(path + "/action", Map.of())))
                .isEqualTo(
                        "/improvements/new?cause=SV-ATT-01&alarm=" + alarm.id().value());
        planner.post(path + "/closure", Map.of("verdict", "GENUINE", "why", "포장을 바꿈"));
        assertThat(desk.forCause(cause)).isEmpty();
        evaluation.evaluate();
        assertThat(desk.forCause(cause)).isEmpty();
        assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> desk.close(alarm.id(), false, "", Viewer.SYSTEM));
    }

    @Test
    void two_nodes_that_look_at_once_raise_one_alarm() throws InterruptedException {
        var cause = counted("SV-ATT-02");
        desk.watch(cause, null, Viewer.SYSTEM);
        var nodes = List.of(new Thread(evaluation::evaluate), new Thread(evaluation::evaluate));
        nodes.forEach(Thread::start);
        for (var node : nodes) {
            node.join();
        }
        assertThat(desk.board(Viewer.SYSTEM).open())
                .filteredOn(open -> open.cause().equals(cause))
                .hasSize(1);
    }

    @Test
    void a_new_baseline_has_a_version_and_calms_the_series() {
        var cause = surge("SV-ATT-03");
        var board = desk.board(Viewer.SYSTEM);
        var series = board.series().stream()
                .map(chart -> chart.series())
                .filter(each -> each.cause().equals(cause))
                .findFirst()
                .orElseThrow();
        desk.freeze(series.id(), MONDAY.minusWeeks(8), MONDAY.minusDays(1), "새 창구", Viewer.SYSTEM);
        var chart = desk.findChart(series.id(), Viewer.SYSTEM).orElseThrow();
        assertThat(chart.series().baseline()).isNotNull().returns(2, baseline -> baseline.version());
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(
                        () -> desk.freeze(series.id(), MONDAY.minusWeeks(2), MONDAY.minusDays(1), "짧다", Viewer.SYSTEM));
        assertThat(QueryCount.of(() -> desk.board(Viewer.SYSTEM))).hasSizeLessThan(12);
        assertThat(cast.browser(Role.CS_PLANNER).get("/alerts/series").body())
                .contains("id=\"series-" + series.id().value());
    }

    @Test
    void the_few_series_nearest_to_their_limit_are_found_without_drawing_all() {
        surge("SV-ATT-04");
        var all = desk.board(Viewer.SYSTEM);
        var nearest = desk.nearest(2, Viewer.SYSTEM);
        assertThat(nearest.watched()).isEqualTo(all.series().size());
        assertThat(nearest.series())
                .isEqualTo(all.series().stream()
                        .sorted(Comparator.comparingDouble(SeriesChart::nearness)
                                .reversed())
                        .limit(2)
                        .toList());
    }

    @Test
    void the_days_of_a_cause_and_its_groups_follow_every_change() {
        var day = MONDAY.minusYears(5);
        transaction.executeWithoutResult(_ -> {
            var dropped = caused(day, "QQ-AAA-01");
            caused(day, "QQ-AAA-01");
            var moved = caused(day, "QQ-AAA-02");
            counting.caused(moved, new CauseCode("QQ-BBB-01"));
            counting.caused(moved, new CauseCode("QQ-BBB-01"));
            counting.drop(dropped);
            counting.drop(dropped);
        });
        assertThat(jdbc.sql("select code, many from warning.daily where day = ? and many <> 0")
                        .param(day)
                        .query((row, _) -> row.getString("code") + " " + row.getLong("many"))
                        .list())
                .containsExactlyInAnyOrder("QQ 2", "QQ-AAA 1", "QQ-AAA-01 1", "QQ-BBB 1", "QQ-BBB-01 1");
        assertThat(jdbc.sql("""
                        select count(*) from (
                            select code, day, count(*) as many
                            from warning.counted, warning.groups_of(cause) as code group by code, day) anew
                        full join (select * from warning.daily where many <> 0) kept using (code, day)
                        where anew.many is distinct from kept.many
                        """).query(Long.class).single()).isZero();
    }

    private ComplaintId caused(LocalDate day, String code) {
        var complaint = new ComplaintId(NEXT.getAndIncrement());
        counting.received(Map.of(complaint, day));
        counting.caused(complaint, new CauseCode(code));
        return complaint;
    }

    private CauseCode surge(String code) {
        var cause = counted(code);
        desk.watch(cause, null, Viewer.SYSTEM);
        evaluation.evaluate();
        return cause;
    }

    /// Four or five a week for sixteen weeks, and twenty in the last one that is over.
    private CauseCode counted(String code) {
        var cause = new CauseCode(code);
        transaction.executeWithoutResult(_ -> {
            for (var week = 16; week >= 1; week--) {
                var many = week == 1 ? 20 : 4 + week % 2;
                for (var one = 0; one < many; one++) {
                    var complaint = new ComplaintId(NEXT.getAndIncrement());
                    counting.received(Map.of(complaint, MONDAY.minusWeeks(week).plusDays(one % 7)));
                    counting.caused(complaint, cause);
                }
            }
        });
        return cause;
    }
}
