package io.willowleaf.intake.web;

import static io.willowleaf.identity.web.Anyone.Who.SIGNED_IN;

import io.willowleaf.complaint.SameKeyOtherBody;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Anyone;
import io.willowleaf.intake.NotPossible;
import io.willowleaf.intake.desk.ColleagueDesk;
import io.willowleaf.kernel.page.Problems;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where one of us tells what does not work with another team. Nothing is kept on the way: the receipt is the same as
/// everybody's, found by the private link alone.
@Controller
class ColleagueController {

    private final ColleagueDesk desk;

    ColleagueController(ColleagueDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/internal/new")
    @Anyone(value = SIGNED_IN, because = "whoever works here may say what does not work; shows the names of teams only")
    ModelAndView form() {
        return page(ColleagueForm.empty(), Problems.NONE, HttpStatus.OK);
    }

    @PostMapping("/internal/new")
    @Anyone(value = SIGNED_IN, because = "whoever works here may say what does not work")
    ModelAndView create(@ModelAttribute ColleagueForm form, Viewer viewer) {
        var problems = form.check(desk.teams());
        if (!problems.none()) {
            return page(form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var receipt = desk.take(form.voice(), form.key(), viewer);
            return new ModelAndView("redirect:/voice/receipt/" + receipt.token());
        } catch (NotPossible nobodyElse) {
            return page(form, Problems.NONE.with("team", nobodyElse.key()), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (SameKeyOtherBody sentBefore) {
            return page(
                    form.again(),
                    Problems.NONE.with("words", "intake.problem.sent_before"),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(ColleagueForm form, Problems problems, HttpStatus status) {
        return new ModelAndView(
                "intake/colleague", Map.of("page", new ColleaguePage(form, desk.teams(), problems)), status);
    }
}
