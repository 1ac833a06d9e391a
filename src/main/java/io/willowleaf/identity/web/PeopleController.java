package io.willowleaf.identity.web;

import io.willowleaf.identity.NotPossible;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.WelcomeDesk;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.config.Settings;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.kernel.page.Problems;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Our people: who they are, their team and their roles.
@Controller
class PeopleController {

    private static final int SHOWN = 50;

    private final PeopleDesk desk;
    private final WelcomeDesk welcome;
    private final Settings settings;

    PeopleController(PeopleDesk desk, WelcomeDesk welcome, Settings settings) {
        this.desk = desk;
        this.welcome = welcome;
        this.settings = settings;
    }

    @GetMapping("/settings/people")
    @Needs(Permission.USER_MANAGE)
    ModelAndView list(
            @RequestParam(defaultValue = "false") boolean all, @RequestParam(required = false) @Nullable Long after) {
        var people = desk.list(all, after == null ? null : new StaffId(after), SHOWN + 1);
        var shown = people.subList(0, Math.min(SHOWN, people.size()));
        var more = people.size() > SHOWN;
        var next = more ? "?after=" + shown.getLast().id().value() + (all ? "&all=true" : "") : null;
        return new ModelAndView("identity/people", Map.of("page", new PeoplePage(shown, all, new Pager(null, next))));
    }

    @GetMapping("/settings/people/new")
    @Needs(Permission.USER_MANAGE)
    ModelAndView form() {
        return form(null, PersonForm.EMPTY, Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/settings/people")
    @Needs(Permission.USER_MANAGE)
    ModelAndView create(PersonForm form, Viewer viewer) {
        var problems = form.problems();
        var team = form.team();
        if (problems.none() && team != null) {
            try {
                var staff = desk.join(
                        form.name().strip(), form.email().strip(), new TeamId(team), form.roles(), viewer.actor());
                return invited(staff, viewer);
            } catch (NotPossible refused) {
                problems = PersonForm.problem(refused);
            }
        }
        return form(null, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/settings/people/{id}")
    @Needs(Permission.USER_MANAGE)
    ModelAndView show(@PathVariable long id) {
        var staff = find(id);
        var form = new PersonForm(
                staff.name(),
                staff.email() == null ? "" : staff.email(),
                staff.phone() == null ? "" : staff.phone(),
                staff.team().value(),
                staff.roles());
        return form(staff, form, Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/settings/people/{id}")
    @Needs(Permission.USER_MANAGE)
    Object change(@PathVariable long id, PersonForm form, Viewer viewer) {
        var staff = find(id);
        var problems = form.problems();
        var team = form.team();
        if (problems.none() && team != null) {
            try {
                desk.change(
                        staff.id(),
                        form.name().strip(),
                        form.email().strip(),
                        form.phone().strip(),
                        new TeamId(team),
                        form.roles(),
                        viewer.actor());
                return SignInController.see("/settings/people");
            } catch (NotPossible refused) {
                problems = PersonForm.problem(refused);
            }
        }
        return form(staff, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Who has left can no longer come in; their name stays on what they did.
    @PostMapping("/settings/people/{id}/leaving")
    @Needs(Permission.USER_MANAGE)
    RedirectView leave(@PathVariable long id, Viewer viewer) {
        desk.leave(find(id).id(), viewer.actor());
        return SignInController.see("/settings/people");
    }

    @PostMapping("/settings/people/{id}/return")
    @Needs(Permission.USER_MANAGE)
    RedirectView comeBack(@PathVariable long id, Viewer viewer) {
        desk.comeBack(find(id).id(), viewer.actor());
        return SignInController.see("/settings/people/" + id);
    }

    /// Shows a new one-time link, this once.
    @PostMapping("/settings/people/{id}/invitation")
    @Needs(Permission.USER_MANAGE)
    ModelAndView invite(@PathVariable long id, Viewer viewer) {
        return invited(find(id).id(), viewer);
    }

    private ModelAndView invited(StaffId staff, Viewer viewer) {
        var link = settings.baseUrl() + welcome.invite(staff, viewer.actor());
        return new ModelAndView(
                "identity/invited",
                Map.of("page", new InvitedPage(find(staff.value()).name(), link)));
    }

    private Staff find(long id) {
        return desk.find(new StaffId(id)).orElseThrow(NotFound::new);
    }

    private ModelAndView form(@Nullable Staff staff, PersonForm form, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "identity/person",
                Map.of("page", new PersonPage(staff, form, problems, desk.teams(), Set.of(Role.values()))),
                status);
    }
}
