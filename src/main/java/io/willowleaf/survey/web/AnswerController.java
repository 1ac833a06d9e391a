package io.willowleaf.survey.web;

import io.willowleaf.identity.web.Anyone;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.survey.Questionnaire;
import io.willowleaf.survey.desk.SurveyDesk;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a customer answers, with a link that only they have.
@Controller
class AnswerController {

    private static final String BECAUSE = "whoever holds the private link is the customer we asked";

    private final SurveyDesk desk;

    AnswerController(SurveyDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/s/{token}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    ModelAndView form(@PathVariable String token) {
        return desk.find(token)
                .map(found -> show(token, found, AnswerForm.EMPTY, Problems.NONE))
                .orElseGet(AnswerController::gone);
    }

    @PostMapping("/s/{token}")
    @Anyone(value = Anyone.Who.PUBLIC, because = BECAUSE)
    ModelAndView create(@PathVariable String token, @ModelAttribute AnswerForm form) {
        var found = desk.find(token);
        if (found.isEmpty()) {
            return gone();
        }
        var problems = form.problems();
        if (found.get().state() != Questionnaire.State.OPEN || !problems.none()) {
            return show(token, found.get(), form, problems);
        }
        desk.answer(token, form.answers());
        return new ModelAndView("redirect:/s/" + token);
    }

    private static ModelAndView show(String token, Questionnaire found, AnswerForm form, Problems problems) {
        var page = Map.of("page", new AnswerPage(token, found, form, problems));
        return switch (found.state()) {
            case OPEN ->
                new ModelAndView(
                        "survey/answer", page, problems.none() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case ANSWERED -> new ModelAndView("survey/thanks", page);
            case EXPIRED -> new ModelAndView("survey/gone", Map.of(), HttpStatus.GONE);
        };
    }

    private static ModelAndView gone() {
        return new ModelAndView("survey/gone", Map.of(), HttpStatus.NOT_FOUND);
    }
}
