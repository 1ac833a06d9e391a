package io.willowleaf.survey.web;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Period;
import io.willowleaf.survey.desk.SurveyDesk;
import io.willowleaf.survey.domain.CallBackPolicy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What customers said about how it went.
@Controller
class SurveyController {

    private final SurveyDesk desk;
    private final PeopleDesk people;
    private final InstantSource clock;

    SurveyController(SurveyDesk desk, PeopleDesk people, InstantSource clock) {
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/surveys")
    @Needs(Permission.SURVEY_READ)
    String list(@RequestParam(defaultValue = "90") int days, Viewer viewer, Model model) {
        var stretch = ResultsPage.STRETCHES.contains(days) ? days : 90;
        var now = clock.instant();
        // The newest answer belongs to the period, and a period does not include its end.
        var period = new Period(now.minus(Duration.ofDays(stretch)), now.plusSeconds(1));
        var names = people.teams().stream().collect(Collectors.toMap(Team::id, Team::name));
        model.addAttribute("page", new ResultsPage(stretch, desk.results(period, viewer), names, desk.low()));
        return "survey/results";
    }

    @PostMapping("/surveys/rule")
    @Needs(Permission.CONFIG_WRITE)
    String settle(@RequestParam int low, Viewer viewer, RedirectAttributes next) {
        if (low < 1 || low > CallBackPolicy.HIGHEST) {
            throw new NotFound();
        }
        desk.settle(low, viewer);
        next.addFlashAttribute("toast", "survey.rule.settled");
        return "redirect:/surveys";
    }
}
