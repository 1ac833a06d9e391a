package io.willowleaf.identity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.SignIn;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.domain.People;
import io.willowleaf.kernel.Actor;
import io.willowleaf.testing.WillowleafTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class FirstStartTest {

    @Autowired
    FirstStart start;

    @Autowired
    PeopleDesk desk;

    @Autowired
    People people;

    @Autowired
    SignInDesk signIn;

    @Autowired
    Viewers viewers;

    @Autowired
    Tokens tokens;

    @Test
    void from_the_first_start_there_is_a_team_and_somebody_who_owns_what_comes_in() {
        var owner = desk.dutyLeadOf(desk.defaultTeam());
        var viewer = viewers.viewer(owner);
        assertThat(viewer.roles()).contains(Role.ADMIN, Role.TEAM_LEAD, Role.CS_PLANNER);
        assertThat(viewer.teams()).contains(desk.defaultTeam());
        assertThat(viewer.masked()).isFalse();
    }

    @Test
    void the_configured_administrator_takes_the_place_of_the_first_person() {
        start.administrator("First@Example.com", "short");
        start.administrator("first@example.com", "another");
        var first = desk.findByEmail("first@example.com").orElseThrow();
        assertThat(people.findFirst()).hasValue(first.id());
        assertThat(signIn.signIn("first@example.com", "short", "10.1.0.1")).isInstanceOf(SignIn.Recognised.class);
    }

    @Test
    void whoever_can_sign_in_as_administrator_makes_the_set_up_link_needless() {
        desk.join("관리자", "one.more.admin@example.com", desk.defaultTeam(), Set.of(Role.ADMIN), Actor.SYSTEM);
        assertThat(start.hasAdministrator()).isTrue();
    }

    @Test
    void the_configured_token_does_what_an_agent_and_an_analyst_do_and_replaces_the_one_before() {
        tokens.configure("the first token that was configured");
        tokens.configure("the second token that was configured");
        var viewer = viewers.findByToken("the second token that was configured").orElseThrow();
        assertThat(viewer.grants().keySet())
                .contains(Permission.CASE_RECEIVE, Permission.CASE_READ, Permission.IMPORT_RUN)
                .doesNotContain(Permission.USER_MANAGE);
        assertThat(viewers.findByToken("the first token that was configured")).isEmpty();
    }

    @Test
    void a_team_without_a_duty_lead_takes_the_one_above() {
        var below = desk.found("아래 팀", Team.Kind.TEAM, desk.defaultTeam(), Actor.SYSTEM);
        assertThat(desk.dutyLeadOf(below)).isEqualTo(desk.dutyLeadOf(desk.defaultTeam()));
        var lead = desk.join("당직", null, below, Set.of(Role.TEAM_LEAD), Actor.SYSTEM);
        desk.change(below, "아래 팀", null, lead, Actor.SYSTEM);
        assertThat(desk.dutyLeadOf(below)).isEqualTo(lead);
        desk.leave(lead, Actor.SYSTEM);
        assertThat(desk.dutyLeadOf(below)).isEqualTo(desk.dutyLeadOf(desk.defaultTeam()));
    }
}
