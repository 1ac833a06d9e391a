package io.willowleaf.portal;

/// How many forms one answer was shown beside, how many customers said that it helps, and how many told us
/// nevertheless.
public record AnswerFigures(int shown, int helped, int sent) {

    public static final AnswerFigures NONE = new AnswerFigures(0, 0, 0);
}
