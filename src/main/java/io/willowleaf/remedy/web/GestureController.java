package io.willowleaf.remedy.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.remedy.Gesture;
import io.willowleaf.remedy.desk.GestureDesk;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Willow leaves of one complaint.
@Controller
class GestureController {

    private final GestureDesk desk;
    private final ComplaintDesk complaints;
    private final PeopleDesk people;

    GestureController(GestureDesk desk, ComplaintDesk complaints, PeopleDesk people) {
        this.desk = desk;
        this.complaints = complaints;
        this.people = people;
    }

    @GetMapping("/complaints/{number}/gestures")
    @Needs(Permission.REMEDY_GRANT)
    ModelAndView list(@PathVariable String number, Viewer viewer) {
        return page(number, GestureForm.EMPTY, Problems.NONE, viewer);
    }

    @PostMapping("/complaints/{number}/gestures")
    @Needs(Permission.REMEDY_GRANT)
    ModelAndView create(
            @PathVariable String number, @ModelAttribute GestureForm form, Viewer viewer, RedirectAttributes next) {
        if (!form.problems().none()) {
            return page(number, form, form.problems(), viewer);
        }
        try {
            desk.give(new ComplaintNumber(number), form.words(), form.money(), viewer);
        } catch (Refusal refused) {
            var problems = Problems.NONE.with(
                    "amount", refused.key(), refused.details().toArray());
            return page(number, form, problems, viewer);
        }
        next.addFlashAttribute("toast", "remedy.gesture.given");
        next.addAttribute("number", number);
        return new ModelAndView("redirect:/complaints/{number}/gestures");
    }

    private ModelAndView page(String number, GestureForm form, Problems problems, Viewer viewer) {
        var file = complaints.find(new ComplaintNumber(number), viewer);
        var sheet = desk.sheet(file, viewer);
        var givers = people.people(sheet.given().stream().map(Gesture::staff).collect(Collectors.toSet()));
        return new ModelAndView(
                "remedy/gestures",
                Map.of(
                        "page",
                        new GesturePage(
                                file.heard().number(), sheet, givers, desk.mayGive(file, viewer), form, problems)),
                problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
