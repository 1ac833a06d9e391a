package io.willowleaf.portal.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.portal.AnswerId;
import io.willowleaf.portal.PublicAnswer;
import io.willowleaf.starterkit.Bilingual;
import java.util.Map;

/// Something we tell everybody, as it was typed.
public record AnswerForm(String headingKo, String headingEn, String wordsKo, String wordsEn, boolean shown) {

    static final AnswerForm EMPTY = new AnswerForm("", "", "", "", true);

    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_WORDS = 2_000;

    static AnswerForm of(PublicAnswer answer) {
        return new AnswerForm(
                answer.heading().ko(),
                answer.heading().en(),
                answer.words().ko(),
                answer.words().en(),
                answer.shown());
    }

    static AnswerForm of(Map<String, String> values) {
        return new AnswerForm(
                in(values, "headingKo"),
                in(values, "headingEn"),
                in(values, "wordsKo"),
                in(values, "wordsEn"),
                !in(values, "shown").isEmpty());
    }

    private static String in(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").strip();
    }

    Problems problems() {
        return Problems.NONE
                .with(headingKo.isEmpty(), "headingKo", "portal.answers.problem.headingKo")
                .with(headingEn.isEmpty(), "headingEn", "portal.answers.problem.headingEn")
                .with(wordsKo.isEmpty(), "wordsKo", "portal.answers.problem.wordsKo")
                .with(headingKo.length() > LONGEST_HEADING, "headingKo", "portal.problem.long", LONGEST_HEADING)
                .with(headingEn.length() > LONGEST_HEADING, "headingEn", "portal.problem.long", LONGEST_HEADING)
                .with(wordsKo.length() > LONGEST_WORDS, "wordsKo", "portal.problem.long", LONGEST_WORDS)
                .with(wordsEn.length() > LONGEST_WORDS, "wordsEn", "portal.problem.long", LONGEST_WORDS);
    }

    Bilingual heading() {
        return new Bilingual(headingKo, headingEn);
    }

    Bilingual words() {
        return new Bilingual(wordsKo, wordsEn);
    }

    PublicAnswer answer(AnswerId id) {
        return new PublicAnswer(id, heading(), words(), shown);
    }
}
