package io.willowleaf.management.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.improvement.ActionKind;
import io.willowleaf.improvement.ActionNumber;
import io.willowleaf.improvement.ActionState;
import io.willowleaf.improvement.Proposal;
import io.willowleaf.improvement.desk.ImprovementDesk;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.Stage;
import io.willowleaf.management.Choice;
import io.willowleaf.management.NewDecision;
import io.willowleaf.management.NotPossible;
import io.willowleaf.management.StageColumn;
import io.willowleaf.management.StageItem;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecisionDeskTest {

    @Autowired
    DecisionDesk desk;

    @Autowired
    ImprovementDesk improvements;

    @Autowired
    StageDesk stages;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    Cast cast;

    StaffId plannersId;
    Viewer planner;
    StaffId boss;
    Viewer exec;

    @BeforeEach
    void people() {
        plannersId = cast.person(Role.CS_PLANNER);
        planner = cast.viewer(plannersId);
        boss = cast.person(Role.EXEC);
        exec = cast.viewer(boss);
    }

    @Test
    void an_approval_lets_the_action_begin_and_is_followed_up() {
        var action = waiting();
        var number = desk.record(decision(action, Choice.APPROVED), exec);
        assertThat(improvements.find(action, exec).row().state()).isEqualTo(ActionState.PLANNED);
        desk.followUp(number, null, "절반쯤 왔습니다", planner);
        assertThat(desk.find(number).isOpen()).isTrue();
        desk.followUp(number, desk.today(), "마쳤습니다", planner);
        assertThat(desk.find(number).doneOn()).isEqualTo(desk.today());
        assertThatExceptionOfType(NotPossible.class)
                .isThrownBy(() -> desk.followUp(number, desk.today(), "또", planner))
                .withMessage("management.refused.settled");
    }

    @Test
    void a_refusal_ends_the_action_and_a_postponement_leaves_it_waiting() {
        var refused = waiting();
        desk.record(decision(refused, Choice.REFUSED), exec);
        assertThat(improvements.find(refused, exec).row().state()).isEqualTo(ActionState.CANCELLED);
        var postponed = waiting();
        desk.record(decision(postponed, Choice.POSTPONED), exec);
        assertThat(improvements.find(postponed, exec).row().state()).isEqualTo(ActionState.WAITING);
    }

    @Test
    void only_the_management_decides() {
        var action = waiting();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.record(decision(action, Choice.APPROVED), planner));
    }

    @Test
    void the_board_and_the_review_take_a_fixed_number_of_queries() {
        var action = waiting();
        assertThat(QueryCount.of(() -> stages.board(exec)).size()).isLessThanOrEqualTo(3 + 6);
        assertThat(QueryCount.of(() -> reviews.review(
                                desk.today().minusDays(29), desk.today().plusDays(1)))
                        .size())
                .isLessThanOrEqualTo(9);
        assertThat(stages.board(exec)).hasSize(6);
        assertThat(stages.board(exec))
                .filteredOn(column -> column.stage() == Stage.REFLECT)
                .flatExtracting(StageColumn::first)
                .extracting(StageItem::number)
                .contains(action.value());
    }

    @Test
    void over_http_the_management_sees_what_waits_and_decides() {
        var action = waiting();
        var browser = cast.browser(boss);
        assertThat(browser.get("/reviews").body()).contains("id=\"iceberg\"", action.value(), "추정");
        assertThat(browser.get("/decisions/new?action=" + action.value()).body())
                .contains("id=\"record-decision\"");
        assertThat(browser.post("/decisions", Map.of("action", action.value(), "choice", "APPROVED"))
                        .statusCode())
                .isEqualTo(422);
        var recorded = browser.post(
                "/decisions",
                Map.of(
                        "action", action.value(),
                        "question", "두 겹 완충",
                        "choice", "APPROVED",
                        "reason", "파손이 많다",
                        "owner", Long.toString(plannersId.value()),
                        "due", "2026-12-01"));
        var page = Browser.next(recorded);
        assertThat(page).startsWith("/decisions/DEC-2026-");
        assertThat(browser.get(page).body()).contains("파손이 많다", action.value());
        assertThat(browser.get("/decisions").body()).contains("두 겹 완충");
        assertThat(browser.get("/stages").body()).contains("id=\"stage-4\"", "id=\"stage-6\"");
    }

    private ActionNumber waiting() {
        var number = improvements.open(
                new Proposal(
                        "PD-DLV-03",
                        "도자기가 깨져 도착한다",
                        "",
                        "",
                        "",
                        "",
                        "칸막이와 두 겹 완충",
                        ActionKind.PRODUCT,
                        plannersId,
                        desk.today().plusDays(30),
                        new Money(42_000_000)),
                planner);
        improvements.accept(number, planner);
        return number;
    }

    private NewDecision decision(ActionNumber action, Choice choice) {
        return new NewDecision(
                action.value(),
                "칸막이와 두 겹 완충",
                choice,
                "까닭",
                plannersId,
                desk.today().plusDays(10));
    }
}
