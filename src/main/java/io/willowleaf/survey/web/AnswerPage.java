package io.willowleaf.survey.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.survey.Questionnaire;

/// The questions behind one private link, and what was filled in so far.
public record AnswerPage(String token, Questionnaire questionnaire, AnswerForm form, Problems problems) {

    public String action() {
        return "/s/" + token;
    }
}
