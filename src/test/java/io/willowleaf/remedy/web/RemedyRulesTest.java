package io.willowleaf.remedy.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Remedy;
import io.willowleaf.remedy.RuleChange;
import io.willowleaf.remedy.desk.RemedyRuleDesk;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemedyRulesTest {

    private static final String HERE = "/settings/remedies";

    @Autowired
    RemedyRuleDesk desk;

    @Autowired
    Cast cast;

    StaffId planner;
    Browser browser;

    @BeforeEach
    void a_planner() {
        planner = cast.person(Role.CS_PLANNER);
        browser = cast.browser(planner);
    }

    @Test
    void a_limit_is_changed_and_who_changed_it_stays_known() {
        var was = limit("EXEC");
        try {
            var remedies = String.join(",", was.remedies());
            var done = browser.post(
                    HERE + "/limits/EXEC",
                    Map.of("perCase", "11,000,000", "perMonth", "90,000,000", "remedies", remedies));
            assertThat(Browser.next(done)).isEqualTo(HERE);
            assertThat(limit("EXEC").perCase()).isEqualTo(new Money(11_000_000));
            assertThat(limit("EXEC").remedies()).isEqualTo(was.remedies());
            assertThat(desk.changes().stream()
                            .filter(change ->
                                    change.by().equals(cast.viewer(planner).actor()))
                            .map(RuleChange::field))
                    .containsExactlyInAnyOrder("perCase", "perMonth");
            assertThat(browser.get(HERE).body())
                    .contains("11,000,000", "90,000,000", cast.viewer(planner).name());
            assertThat(QueryCount.of(() -> browser.get(HERE))).hasSizeLessThanOrEqualTo(25);
        } finally {
            desk.limit("EXEC", was.perCase(), was.perMonth(), was.remedies(), Viewer.SYSTEM);
        }
    }

    @Test
    void a_remedy_and_a_budget_are_put_their_own_way() {
        var was = desk.remedies().getFirst();
        var budget = desk.budgets().getLast();
        try {
            browser.post(
                    HERE + "/catalogue/" + was.code(),
                    Map.of("ko", "진심 어린 사과", "en", "Apology", "evidenceKo", "편지", "evidenceEn", "Letter"));
            browser.post(HERE + "/leaves/" + budget.code(), Map.of("perMonth", "210,000"));
            assertThat(desk.remedies())
                    .extracting(Remedy::name)
                    .anyMatch(name -> name.ko().equals("진심 어린 사과"));
            assertThat(browser.get(HERE).body()).contains("진심 어린 사과", "210,000");
        } finally {
            desk.name(was.code(), was.name(), was.evidence(), Viewer.SYSTEM);
            desk.budget(budget.code(), budget.perMonth(), Viewer.SYSTEM);
        }
    }

    @Test
    void what_cannot_be_comes_back_as_it_was_typed() {
        var ways = "RM-APO";
        for (var wrong : List.of(
                Map.of("perCase", "많이", "perMonth", "", "remedies", ways),
                Map.of("perCase", "50,000", "perMonth", "", "remedies", ""),
                Map.of("perCase", "50,000", "perMonth", "40,000", "remedies", ways),
                Map.of("perCase", "50,000", "perMonth", "", "remedies", "RM-NIX"),
                Map.of("perCase", "900,000", "perMonth", "", "remedies", ways))) {
            var answer = browser.post(HERE + "/limits/AGENT", wrong);
            assertThat(answer.statusCode()).as(wrong.toString()).isEqualTo(422);
            assertThat(answer.body()).contains("value=\"" + wrong.get("perCase") + "\"", "id=\"problems\"");
        }
        assertThat(browser.post(HERE + "/leaves/PERSON", Map.of("perMonth", "999,999"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.post(HERE + "/catalogue/RM-APO", Map.of("ko", "사과")).statusCode())
                .isEqualTo(422);
        assertThat(browser.get(HERE + "/limits/NOBODY").statusCode()).isEqualTo(404);
        assertThat(limit("AGENT").perCase()).isEqualTo(new Money(50_000));
    }

    @Test
    void an_auditor_reads_and_changes_nothing_and_an_agent_does_not_come_in() {
        var auditor = cast.browser(Role.AUDITOR);
        assertThat(auditor.get(HERE).body()).contains("id=\"limits\"").doesNotContain("limits/AGENT");
        assertThat(auditor.post(HERE + "/leaves/TEAM", Map.of("perMonth", "1")).statusCode())
                .isEqualTo(403);
        assertThat(cast.browser(Role.AGENT).get(HERE).statusCode()).isEqualTo(403);
    }

    private Limit limit(String code) {
        return desk.limits().stream()
                .filter(limit -> limit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
