package io.willowleaf.identity.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.page.Problems;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The organisation tree.
@Controller
class TeamController {

    private static final int CHOICES = 500;

    private final PeopleDesk desk;

    TeamController(PeopleDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/settings/teams")
    @Needs(Permission.USER_MANAGE)
    ModelAndView list() {
        return list("", Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/settings/teams")
    @Needs(Permission.USER_MANAGE)
    Object create(
            @RequestParam(defaultValue = "") String name,
            @RequestParam Team.Kind kind,
            @RequestParam long parent,
            Viewer viewer) {
        if (name.isBlank()) {
            return list(name, unnamed(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.found(name.strip(), kind, find(parent).id(), viewer.actor());
        return SignInController.see("/settings/teams");
    }

    @GetMapping("/settings/teams/{id}")
    @Needs(Permission.USER_MANAGE)
    ModelAndView show(@PathVariable long id) {
        return show(find(id), Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/settings/teams/{id}")
    @Needs(Permission.USER_MANAGE)
    Object change(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Long lead,
            @RequestParam(required = false) @Nullable Long dutyLead,
            Viewer viewer) {
        var team = find(id);
        if (name.isBlank()) {
            return show(team, unnamed(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.change(team.id(), name.strip(), staff(lead), staff(dutyLead), viewer.actor());
        return SignInController.see("/settings/teams");
    }

    private static Problems unnamed() {
        return Problems.NONE.with("name", "identity.field.name.missing");
    }

    private static @Nullable StaffId staff(@Nullable Long id) {
        return id == null ? null : new StaffId(id);
    }

    private Team find(long id) {
        return desk.findTeam(new TeamId(id)).orElseThrow(NotFound::new);
    }

    private ModelAndView list(String name, Problems problems, HttpStatus status) {
        var teams = desk.teams();
        var leads = teams.stream()
                .flatMap(team -> Stream.of(team.lead(), team.dutyLead()))
                .filter(Objects::nonNull)
                .toList();
        return new ModelAndView(
                "identity/teams", Map.of("page", new TeamsPage(teams, desk.people(leads), name, problems)), status);
    }

    private ModelAndView show(Team team, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/team", Map.of("page", new TeamPage(team, desk.list(false, null, CHOICES), problems)), status);
    }
}
