package io.willowleaf.improvement.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.improvement.ActionKind;
import io.willowleaf.improvement.ActionNumber;
import io.willowleaf.improvement.ActionState;
import io.willowleaf.improvement.ActionView;
import io.willowleaf.improvement.NotPossible;
import io.willowleaf.improvement.Proposal;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImprovementDeskTest {

    @Autowired
    ImprovementDesk desk;

    @Autowired
    EventLog log;

    @Autowired
    Cast cast;

    StaffId plannersId;
    Viewer planner;

    @BeforeEach
    void people() {
        plannersId = cast.person(Role.CS_PLANNER);
        planner = cast.viewer(plannersId);
    }

    @Test
    void a_small_action_goes_from_proposal_to_done() {
        var number = open(100_000, ActionKind.PRODUCT);
        desk.accept(number, planner);
        assertThat(state(number)).isEqualTo(ActionState.PLANNED);
        desk.start(number, planner);
        desk.finish(number, desk.today().minusDays(3), planner);
        assertThat(desk.find(number, planner).row())
                .returns(ActionState.DONE, row -> row.state())
                .returns(desk.today().minusDays(3), row -> row.effectFrom());
        assertThat(log.history("improvement:" + number.value()).stream().map(logged -> logged.type()))
                .containsExactly(
                        "improvement.opened", "improvement.accepted", "improvement.started", "improvement.done");
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.judge(number, planner))
                .withMessage("improvement.refused.tooFew");
    }

    @Test
    void a_dear_one_and_one_that_changes_a_rule_wait_for_the_management() {
        for (var number : new ActionNumber[] {open(1_000_000, ActionKind.SYSTEM), open(0, ActionKind.RULE)}) {
            desk.accept(number, planner);
            assertThat(state(number)).isEqualTo(ActionState.WAITING);
            assertThatExceptionOfType(NotPossible.class).isThrownBy(() -> desk.start(number, planner));
            desk.decide(number, true, "DEC-2026-000001", planner);
            assertThat(state(number)).isEqualTo(ActionState.PLANNED);
        }
    }

    @Test
    void an_agent_neither_opens_nor_moves_one() {
        var agent = cast.viewer(Role.AGENT);
        var number = open(0, ActionKind.PRODUCT);
        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> desk.accept(number, agent));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.open(proposal(0, ActionKind.PRODUCT), agent));
    }

    @Test
    void a_page_of_the_list_takes_one_query_however_many_rows() {
        open(0, ActionKind.PRODUCT);
        open(0, ActionKind.PRODUCT);
        assertThat(QueryCount.of(() -> desk.list(ActionView.OPEN, false, null, 50, planner)))
                .hasSize(1);
        var first = desk.list(ActionView.ALL, true, null, 1, planner);
        assertThat(first.rows()).hasSize(1);
        assertThat(desk.list(ActionView.ALL, true, first.next(), 1, planner).rows())
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.rows());
    }

    @Test
    void over_http_an_action_is_opened_from_a_cause_and_moved_on() {
        var browser = cast.browser(plannersId);
        assertThat(browser.get("/improvements/new?cause=PD-DLV-03").body())
                .contains("id=\"open-improvement\"", "value=\"PD-DLV-03\" selected");
        assertThat(browser.post("/improvements", Map.of("problem", "컵이 깨져 도착")).statusCode())
                .isEqualTo(422);
        var opened = browser.post(
                "/improvements",
                Map.of(
                        "cause", "PD-DLV-03",
                        "problem", "컵이 깨져 도착",
                        "measure", "두 겹으로 감싼다",
                        "kind", "PRODUCT",
                        "owner", Long.toString(plannersId.value()),
                        "due", "2026-12-01",
                        "cost", "50,000"));
        var page = Browser.next(opened);
        assertThat(page).startsWith("/improvements/IMP-2026-");
        assertThat(browser.get(page).body()).contains("두 겹으로 감싼다", "컵이 깨져 도착");
        browser.post(page + "/acceptance", Map.of());
        browser.post(page + "/start", Map.of());
        browser.post(page + "/completion", Map.of("effectFrom", desk.today().toString()));
        assertThat(browser.get(page).body()).contains("id=\"verdict\"", "data-chart=\"effect\"");
        assertThat(browser.get("/improvements?view=watched").body()).contains("두 겹으로 감싼다");
    }

    private ActionState state(ActionNumber number) {
        return desk.find(number, planner).row().state();
    }

    private ActionNumber open(long cost, ActionKind kind) {
        return desk.open(proposal(cost, kind), planner);
    }

    private Proposal proposal(long cost, ActionKind kind) {
        return new Proposal(
                "PD-DLV-03",
                "도자기가 깨져 도착한다",
                "선물 받는 고객",
                "곤지암 센터",
                "월 33건",
                "2024년 9월",
                "칸막이와 두 겹 완충으로 보낸다",
                kind,
                plannersId,
                LocalDate.of(2026, 12, 1),
                new Money(cost));
    }
}
