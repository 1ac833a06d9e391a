package io.willowleaf.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.desk.MatrixDesk;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.testing.Browser;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class SettingsPagesTest {

    @Autowired
    Cast cast;

    @Autowired
    PeopleDesk people;

    @Autowired
    MatrixDesk matrix;

    Browser admin;

    @BeforeEach
    void signIn() {
        admin = cast.browser(Role.ADMIN);
    }

    @Test
    void somebody_new_gets_a_link_and_stands_in_the_list() {
        var answer = admin.post("/settings/people", person("한새봄", "saebom@example.com"));
        assertThat(answer.body()).contains("/welcome/");
        assertThat(people.findByEmail("saebom@example.com").orElseThrow().roles())
                .containsExactly(Role.AGENT);
    }

    @Test
    void an_address_that_is_taken_is_said_beside_the_field_and_what_was_typed_stays() {
        admin.post("/settings/people", person("하나", "taken@example.com"));
        var answer = admin.post("/settings/people", person("둘", "Taken@example.com"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"email-problem\"", "Taken@example.com", "value=\"둘\"");
    }

    @Test
    void an_auditor_sees_people_and_changes_nobody() {
        var auditor = cast.browser(Role.AUDITOR);
        assertThat(auditor.get("/settings/people").statusCode()).isEqualTo(200);
        assertThat(auditor.post("/settings/people", person("셋", "three@example.com"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void who_has_left_is_shown_only_when_asked_for() {
        var gone = cast.person(Role.AGENT);
        var name = people.find(gone).orElseThrow().name();
        assertThat(admin.post("/settings/people/" + gone.value() + "/leaving", Map.of())
                        .statusCode())
                .isEqualTo(303);
        assertThat(admin.get("/settings/people").body()).doesNotContain("<b>" + name + "</b>");
        assertThat(admin.get("/settings/people/" + gone.value()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_team_is_founded_and_gets_a_duty_lead() {
        var root = people.defaultTeam().value();
        admin.post("/settings/teams", Map.of("name", "새벽팀", "kind", "TEAM", "parent", String.valueOf(root)));
        var team = people.teams().stream()
                .filter(each -> each.name().equals("새벽팀"))
                .findFirst()
                .orElseThrow();
        var lead = cast.person(team.id(), Role.TEAM_LEAD);
        admin.post(
                "/settings/teams/" + team.id().value(),
                Map.of("name", "새벽팀", "dutyLead", String.valueOf(lead.value())));
        assertThat(people.dutyLeadOf(team.id())).isEqualTo(lead);
    }

    @Test
    void a_cell_of_the_matrix_is_changed_and_counts_at_once() {
        var coach = cast.person(Role.QA_COACH);
        var before = matrix.table().get(Permission.MAIL_READ).get(Role.QA_COACH);
        admin.post("/settings/permissions", cell("TEAM"));
        assertThat(cast.viewer(coach).reach(Permission.MAIL_READ)).isEqualTo(Reach.TEAM);
        admin.post("/settings/permissions", cell("NONE"));
        assertThat(cast.viewer(coach).reach(Permission.MAIL_READ)).isEqualTo(Reach.NONE);
        assertThat(before).isNull();
    }

    @Test
    void administrators_cannot_lock_everybody_out() {
        var answer = admin.post(
                "/settings/permissions",
                Map.of("role", "ADMIN", "permission", "USER_MANAGE", "reach", "NONE", "manner", "READ"));
        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void a_token_is_shown_once() {
        var answer = admin.post("/settings/tokens", Map.of("name", "전광판", "scopes", "report.view", "days", "30"));
        assertThat(answer.body()).contains("wl_");
        assertThat(admin.get("/settings/tokens").body()).contains("전광판").doesNotContain("wl_");
    }

    @Test
    void the_audit_shows_who_did_what_and_that_its_seals_hold() {
        var person = cast.person(Role.AGENT);
        var page = admin.get("/audit?object=staff:" + person.value()).body();
        assertThat(page).contains("staff:" + person.value(), "직원 " + person.value());
        assertThat(admin.post("/audit/check", Map.of()).body())
                .contains("id=\"seals\"")
                .doesNotContain("errbox");
        assertThat(admin.get("/audit?what=readings").statusCode()).isEqualTo(200);
    }

    private Map<String, String> person(String name, String email) {
        return Map.of(
                "name",
                name,
                "email",
                email,
                "phone",
                "",
                "team",
                String.valueOf(people.defaultTeam().value()),
                "roles",
                "AGENT");
    }

    private static Map<String, String> cell(String reach) {
        return Map.of("role", "QA_COACH", "permission", "MAIL_READ", "reach", reach, "manner", "READ");
    }
}
