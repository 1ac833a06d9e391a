package io.willowleaf.cause.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.willowleaf.cause.CauseBranch;
import io.willowleaf.cause.Finding;
import io.willowleaf.cause.desk.FindingDesk;
import io.willowleaf.cause.domain.CauseDetail;
import io.willowleaf.cause.domain.Change;
import io.willowleaf.cause.domain.Coding;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.kernel.statistics.Rate;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.volume.desk.VolumeDesk;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.ui.ConcurrentModel;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CausesPagesTest {

    private static final CauseCode DAMAGE = new CauseCode("PD-DLV-03");
    private static final CauseCode LATE = new CauseCode("PD-DLV-01");
    private static final CauseCode NO_NEWS = new CauseCode("SV-TIM-03");
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ZoneOffset SEOUL = ZoneOffset.ofHours(9);

    @Autowired
    Cast cast;

    @Autowired
    ComplaintDesk complaints;

    @Autowired
    FindingDesk findings;

    @Autowired
    CausesController controller;

    @Autowired
    Subscriptions subscriptions;

    @Autowired
    VolumeDesk volumes;

    @Autowired
    JdbcClient jdbc;

    TeamId team;
    StaffId lead;
    Viewer leading;

    @BeforeEach
    void people() {
        team = cast.team();
        lead = cast.person(team, Role.TEAM_LEAD);
        leading = cast.viewer(lead);
    }

    /// In a year nobody else counts in.
    @Test
    void figures_of_the_page_are_those_of_the_facts() {
        var day = LocalDate.of(2016, 3, 10);
        confirmed(4, DAMAGE, day);
        confirmed(2, LATE, day.plusDays(1));
        confirmed(1, NO_NEWS, day.plusDays(9));
        confirmed(1, NO_NEWS, day.minusDays(1));
        received("도자기가 깨져서 왔어요", day);
        subscriptions.awaitCaughtUp(SOON);
        var page = page("", "2016-03-10", "2016-03-19");
        assertThat(page.overview().all()).isEqualTo(8);
        assertThat(page.overview().unknown()).isEqualTo(1);
        var shown = new HashMap<String, Long>();
        page.named()
                .forEach(row ->
                        shown.put(row.tally().cause().value(), row.tally().count()));
        assertThat(shown).isEqualTo(truth(day, day.plusDays(10)));
        assertThat(page.vital()).extracting(row -> row.tally().cause()).containsExactly(DAMAGE, LATE);
        assertThat(page.vitalShare()).isEqualTo(6.0 / 7);
        assertThat(page.change(NO_NEWS).before()).isEqualTo(1);
        assertThat(page.tree())
                .extracting(CausesPage.Branch::code, CausesPage.Branch::count)
                .containsExactly(tuple("PD", 6L), tuple("SV", 1L));
        assertThat(page.weekly(DAMAGE).stream().mapToLong(Long::longValue).sum())
                .isEqualTo(4);
    }

    @Test
    void whoever_sees_reports_sees_the_sentence_the_chart_and_the_table() {
        var day = LocalDate.of(2016, 7, 10);
        confirmed(3, DAMAGE, day);
        subscriptions.awaitCaughtUp(SOON);
        var html = cast.browser(Role.CS_PLANNER)
                .get("/causes?from=2016-07-01&to=2016-07-20")
                .body();
        assertThat(html)
                .contains("id=\"headline\"", "<b>100 %</b>", "data-chart=\"pareto\"", "data-chart=\"lines\"")
                .contains("/causes/PD-DLV-03?from=2016-07-01&amp;to=2016-07-20")
                .contains("/improvements/new?cause=PD-DLV-03");
        assertThat(cast.browser(Role.AGENT).get("/causes").statusCode()).isEqualTo(200);
    }

    @Test
    void a_period_without_complaints_says_so() {
        assertThat(cast.browser(Role.CS_PLANNER)
                        .get("/causes?from=2011-01-01&to=2011-02-01")
                        .body())
                .contains("class=\"empty\"")
                .doesNotContain("data-chart");
    }

    @Test
    void a_page_asks_few_questions() {
        var day = LocalDate.of(2016, 11, 10);
        confirmed(2, DAMAGE, day);
        confirmed(1, NO_NEWS, day);
        subscriptions.awaitCaughtUp(SOON);
        asksAtMost(4, () -> page("", "2016-11-01", "2016-11-20"));
        asksAtMost(4, () -> page("severity", "2016-11-01", "2016-11-20"));
    }

    @Test
    void one_cause_is_counted_against_volume_and_heard_in_masked_words() {
        var day = LocalDate.of(2015, 5, 12);
        var numbers = confirmed(12, DAMAGE, day);
        confirmed(3, LATE, day);
        volumes.record(
                List.of(
                        new DailyVolume(day, null, VolumeKind.ORDERS, 3_000),
                        new DailyVolume(day, team, VolumeKind.ORDERS, 1_000)),
                Viewer.SYSTEM);
        subscriptions.awaitCaughtUp(SOON);
        var page = cause("PD-DLV-03", "2015-05-01", "2015-05-30", Viewer.SYSTEM);
        assertThat(page.change()).isEqualTo(new Change(12, 0));
        assertThat(page.share()).isEqualTo(12.0 / 15);
        assertThat(page.detail().rate()).isEqualTo(new Rate(12, 3_000));
        assertThat(page.detail().teams())
                .extracting(each -> each.change().now(), CauseDetail.OfTeam::rate)
                .containsExactly(tuple(12L, new Rate(12, 1_000)));
        assertThat(page.weekly().stream().mapToLong(Long::longValue).sum()).isEqualTo(12);
        assertThat(page.detail().agreement()).isEqualTo(new Coding.Agreement(3, 15));
        assertThat(page.others()).containsExactly(Map.entry(LATE, 3L));
        assertThat(page.detail().voices()).hasSize(5);
        asksAtMost(14, () -> cause("PD-DLV-03", "2015-05-01", "2015-05-30", Viewer.SYSTEM));
        assertThat(cause("PD", "2015-05-01", "2015-05-30", Viewer.SYSTEM).parts())
                .extracting(CauseBranch::code)
                .containsExactly("PD-DLV");
        var html = cast.browser(lead)
                .get("/causes/PD-DLV-03?from=2015-05-01&to=2015-05-30")
                .body();
        assertThat(html)
                .contains("<mark>", "/complaints/" + numbers.getLast().value(), "/complaints?cause=PD-DLV-03")
                .doesNotContain("1234-5678", "<script>alert");
        assertThat(cause("PD-DLV-03", "2015-05-01", "2015-05-30", cast.viewer(cast.person(cast.team(), Role.AGENT)))
                        .detail()
                        .voices())
                .isEmpty();
        assertThat(cast.browser(lead).get("/causes/ZZ-NIX-01").statusCode()).isEqualTo(404);
    }

    private CausePage cause(String code, String from, String to, Viewer viewer) {
        var model = new ConcurrentModel();
        controller.show(code, new CausesQuestion("", from, to, "", ""), viewer, model);
        return (CausePage) Objects.requireNonNull(model.getAttribute("page"));
    }

    private CausesPage page(String by, String from, String to) {
        var model = new ConcurrentModel();
        controller.list(new CausesQuestion("", from, to, by, ""), Viewer.SYSTEM, model);
        return (CausesPage) Objects.requireNonNull(model.getAttribute("page"));
    }

    private Map<String, Long> truth(LocalDate from, LocalDate until) {
        var counts = new HashMap<String, Long>();
        jdbc.sql("""
                        select confirmed.primary_cause, count(*) as count
                        from complaint.cause_confirmed confirmed join complaint.complaint on complaint.id = confirmed.complaint
                        where complaint.received_at >= :from and complaint.received_at < :until group by 1
                        """)
                .param("from", from.atStartOfDay().atOffset(SEOUL))
                .param("until", until.atStartOfDay().atOffset(SEOUL))
                .query(row -> {
                    counts.put(row.getString(1), row.getLong("count"));
                });
        return counts;
    }

    private static void asksAtMost(int many, Runnable page) {
        page.run();
        var asked = QueryCount.of(page);
        assertThat(asked).as(String.join("\n", asked)).hasSizeLessThanOrEqualTo(many);
    }

    private List<ComplaintNumber> confirmed(int many, CauseCode cause, LocalDate day) {
        return IntStream.range(0, many)
                .mapToObj(_ -> {
                    var number = received("선물세트 받침 도자기가 두 개나 깨져서 왔어요 <script>alert(1)</script> 010-1234-5678", day);
                    findings.confirm(number, new Finding(cause, null, null), leading);
                    return number;
                })
                .toList();
    }

    private ComplaintNumber received(String words, LocalDate day) {
        var number = complaints
                .receive(
                        Reception.of("PHONE_IN", words)
                                .to(lead, team)
                                .at(day.atTime(9, 0).toInstant(SEOUL)),
                        Actor.CUSTOMER)
                .number();
        complaints.triage(number, new Triage("COMPLAINT", Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
        return number;
    }
}
