package io.willowleaf.guidance.web;

import io.willowleaf.guidance.Recommended;
import io.willowleaf.guidance.Recommended.Moment;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.starterkit.Bilingual;
import java.util.Arrays;
import java.util.Map;

/// A sentence worth saying as it was typed.
public record SentenceForm(String moment, String situationKo, String situationEn, String ko, String en) {

    static final SentenceForm EMPTY = new SentenceForm(Moment.LISTENING.name(), "", "", "", "");

    static SentenceForm of(Recommended sentence) {
        return new SentenceForm(
                sentence.moment().name(),
                sentence.situation().ko(),
                sentence.situation().en(),
                sentence.words().ko(),
                sentence.words().en());
    }

    static SentenceForm of(Map<String, String> values) {
        return new SentenceForm(
                in(values, "moment"),
                in(values, "situationKo"),
                in(values, "situationEn"),
                in(values, "ko"),
                in(values, "en"));
    }

    private static String in(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").replaceAll("\\s+", " ").strip();
    }

    Problems problems() {
        return Problems.NONE
                .with(
                        Arrays.stream(Moment.values())
                                .noneMatch(each -> each.name().equals(moment)),
                        "moment",
                        "guidance.problem.empty")
                .with(situationKo.isEmpty(), "situationKo", "guidance.problem.empty")
                .with(situationEn.isEmpty(), "situationEn", "guidance.problem.empty")
                .with(ko.isEmpty(), "ko", "guidance.problem.empty")
                .with(en.isEmpty(), "en", "guidance.problem.empty");
    }

    /// Only when nothing is wrong.
    Recommended sentence(String code) {
        return new Recommended(
                code, new Bilingual(situationKo, situationEn), new Bilingual(ko, en), Moment.valueOf(moment));
    }
}
