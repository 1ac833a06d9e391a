package io.willowleaf.portal.web;

import io.willowleaf.portal.AnswerFigures;
import io.willowleaf.portal.AnswerId;
import io.willowleaf.portal.PublicAnswer;
import java.util.List;
import java.util.Map;

/// What we tell everybody, and what came of it.
public record AnswersPage(List<PublicAnswer> answers, Map<AnswerId, AnswerFigures> figures) {

    public AnswersPage {
        answers = List.copyOf(answers);
        figures = Map.copyOf(figures);
    }

    public AnswerFigures of(PublicAnswer answer) {
        return figures.getOrDefault(answer.id(), AnswerFigures.NONE);
    }
}
