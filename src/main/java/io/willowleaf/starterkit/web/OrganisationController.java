package io.willowleaf.starterkit.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.starterkit.desk.OrganisationDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Who we are and what we call things.
@Controller
class OrganisationController {

    private final OrganisationDesk desk;

    OrganisationController(OrganisationDesk desk) {
        this.desk = desk;
    }

    @Needs(Permission.CONFIG_WRITE)
    @GetMapping("/settings/organisation")
    ModelAndView form() {
        return page(OrganisationForm.of(desk.current()), Problems.NONE, HttpStatus.OK);
    }

    @Needs(Permission.CONFIG_WRITE)
    @PostMapping("/settings/organisation")
    ModelAndView change(@ModelAttribute OrganisationForm form, Viewer viewer, RedirectAttributes next) {
        var problems = form.problems();
        if (!problems.none()) {
            return page(form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        desk.settle(form.organisation(desk.preset(form.preset())), viewer);
        next.addFlashAttribute("toast", "starterkit.organisation.saved");
        return new ModelAndView("redirect:/settings/organisation");
    }

    private ModelAndView page(OrganisationForm form, Problems problems, HttpStatus status) {
        var view = new ModelAndView("starterkit/organisation", status);
        view.addObject("page", new OrganisationPage(form, desk.presets(), problems));
        return view;
    }
}
