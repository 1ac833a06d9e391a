package io.willowleaf.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.complaint.desk.DeadlineRuleDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.QueryCount;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class DeadlineRulePageTest {

    @Autowired
    Cast cast;

    @Autowired
    DeadlineRuleDesk rules;

    @Test
    void it_shows_what_we_promise_and_what_the_law_wants_with_its_source() {
        var planner = cast.browser(Role.CS_PLANNER);
        assertThat(planner.get("/settings/deadlines").body())
                .contains("근무일 5일(첫날 빼고)")
                .contains("민원 처리기간 7일")
                .contains("민원 처리에 관한 법률 시행령 제17조")
                .contains("즉시(근무시간 3시간)");
        assertThat(QueryCount.of(() -> planner.get("/settings/deadlines"))).hasSizeLessThanOrEqualTo(25);
    }

    @Test
    void a_promise_is_changed_and_a_wrong_one_comes_back_as_it_was_typed() {
        var planner = cast.browser(Role.CS_PLANNER);
        var before = rules.policy("P4");
        var wrong = planner.post(
                "/settings/deadlines/policies/P4",
                Map.of(
                        "first",
                        "0",
                        "firstUnit",
                        "BH",
                        "resolution",
                        "칠",
                        "resolutionUnit",
                        "WD",
                        "progress",
                        "3",
                        "progressUnit",
                        "WD"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"칠\"").contains("1 이상의 수와 단위");
        assertThat(rules.policy("P4")).isEqualTo(before);
        planner.post(
                "/settings/deadlines/policies/P4",
                Map.of(
                        "first",
                        "6",
                        "firstUnit",
                        "BH",
                        "resolution",
                        "7",
                        "resolutionUnit",
                        "WD",
                        "progress",
                        "3",
                        "progressUnit",
                        "WD"));
        assertThat(rules.policy("P4").firstResponse()).isEqualTo("BH:6");
        planner.post(
                "/settings/deadlines/policies/P4",
                Map.of(
                        "first",
                        "1",
                        "firstUnit",
                        "WD",
                        "resolution",
                        "7",
                        "resolutionUnit",
                        "WD",
                        "progress",
                        "3",
                        "progressUnit",
                        "WD"));
        assertThat(rules.policy("P4")).isEqualTo(before);
    }

    @Test
    void what_would_move_is_shown_before_anything_is_saved() {
        var planner = cast.browser(Role.CS_PLANNER);
        var before = rules.policy("P3");
        var preview = planner.get("/settings/deadlines/policies/P3/preview?first=1&firstUnit=WD&resolution=4"
                + "&resolutionUnit=WD&progress=2&progressUnit=WD");
        assertThat(preview.body())
                .contains("id=\"preview\"")
                .contains("action=\"/settings/deadlines/policies/P3\"")
                .contains("id=\"rule-do\"");
        assertThat(rules.policy("P3")).isEqualTo(before);
        assertThat(planner.get("/settings/deadlines/policies/P3/preview?first=0")
                        .statusCode())
                .isEqualTo(422);
        assertThat(planner.get(
                                "/settings/deadlines/laws/PETITION_LAW/preview?resolution=9&resolutionUnit=PD&active=true")
                        .body())
                .contains("id=\"preview\"");
        assertThat(planner.get("/settings/deadlines/policies/P3").body()).doesNotContain("id=\"rule-do\"");
    }

    @Test
    void a_law_that_is_not_about_us_is_left_off() {
        var planner = cast.browser(Role.CS_PLANNER);
        planner.post(
                "/settings/deadlines/laws/PETITION_STATUTORY",
                Map.of("resolution", "6", "resolutionUnit", "PD", "extendable", "true"));
        assertThat(rules.law("PETITION_STATUTORY").term()).isEqualTo("PD:6");
        assertThat(rules.law("PETITION_STATUTORY").active()).isFalse();
        assertThat(planner.get("/settings/deadlines/laws/NOWHERE").statusCode()).isEqualTo(404);
    }

    @Test
    void whoever_may_not_change_settings_does_not_see_them() {
        assertThat(cast.browser(Role.AGENT).get("/settings/deadlines").statusCode())
                .isEqualTo(403);
        assertThat(cast.browser(Role.AGENT)
                        .post("/settings/deadlines/laws/PETITION_LAW", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }
}
