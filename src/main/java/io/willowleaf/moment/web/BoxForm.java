package io.willowleaf.moment.web;

import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.moment.Box;
import io.willowleaf.starterkit.Bilingual;
import java.util.Map;

/// What is typed about a box. English may be left out and then reads like Korean.
public record BoxForm(
        String titleKo,
        String titleEn,
        String questionKo,
        String questionEn,
        String thanksKo,
        String thanksEn,
        String team,
        String rhythm) {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST = 300;
    private static final int LONGEST_RHYTHM = 365;
    private static final int USUAL_RHYTHM = 7;

    /// What a new box may say, to begin with.
    static BoxForm first(Words words, String team) {
        return new BoxForm(
                words.say(Language.KO, "moment.box.first.title"),
                words.say(Language.EN, "moment.box.first.title"),
                words.say(Language.KO, "moment.box.first.question"),
                words.say(Language.EN, "moment.box.first.question"),
                words.say(Language.KO, "moment.box.first.thanks"),
                words.say(Language.EN, "moment.box.first.thanks"),
                team,
                String.valueOf(USUAL_RHYTHM));
    }

    static BoxForm of(Map<String, String> given) {
        return new BoxForm(
                value(given, "titleKo"),
                value(given, "titleEn"),
                value(given, "questionKo"),
                value(given, "questionEn"),
                value(given, "thanksKo"),
                value(given, "thanksEn"),
                value(given, "team"),
                value(given, "rhythm"));
    }

    static BoxForm of(Box box) {
        return new BoxForm(
                box.title().ko(),
                box.title().en(),
                box.question().ko(),
                box.question().en(),
                box.thanks().ko(),
                box.thanks().en(),
                String.valueOf(box.team().value()),
                String.valueOf(box.rhythm()));
    }

    Problems problems(boolean knownTeam) {
        var found = Problems.NONE
                .with(titleKo.isBlank(), "titleKo", "moment.problem.empty")
                .with(questionKo.isBlank(), "questionKo", "moment.problem.empty")
                .with(thanksKo.isBlank(), "thanksKo", "moment.problem.empty")
                .with(titleKo.length() > LONGEST_TITLE, "titleKo", "moment.problem.too_long", LONGEST_TITLE)
                .with(titleEn.length() > LONGEST_TITLE, "titleEn", "moment.problem.too_long", LONGEST_TITLE)
                .with(!knownTeam, "team", "moment.problem.team")
                .with(days() < 1 || days() > LONGEST_RHYTHM, "rhythm", "moment.problem.rhythm", LONGEST_RHYTHM);
        var texts =
                Map.of("questionKo", questionKo, "questionEn", questionEn, "thanksKo", thanksKo, "thanksEn", thanksEn);
        for (var text : texts.entrySet()) {
            found = found.with(text.getValue().length() > LONGEST, text.getKey(), "moment.problem.too_long", LONGEST);
        }
        return found;
    }

    /// Only for a form without problems.
    Box box(String code) {
        return new Box(
                code,
                both(titleKo, titleEn),
                both(questionKo, questionEn),
                both(thanksKo, thanksEn),
                new TeamId(Long.parseLong(team)),
                days());
    }

    private int days() {
        return rhythm.matches("\\d{1,4}") ? Integer.parseInt(rhythm) : 0;
    }

    private static Bilingual both(String ko, String en) {
        return new Bilingual(ko, en.isBlank() ? ko : en);
    }

    private static String value(Map<String, String> given, String name) {
        return given.getOrDefault(name, "").strip();
    }
}
