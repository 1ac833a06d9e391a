package io.willowleaf.guidance.web;

import io.willowleaf.guidance.domain.Phrase;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import java.util.Map;

/// A phrase to avoid as it was typed.
public record PhraseForm(
        String pattern,
        String unlessFollowedBy,
        String unlessPrecededBy,
        String severity,
        String kinderKo,
        String kinderEn,
        String whyKo,
        String whyEn,
        String insertable) {

    static PhraseForm of(Phrase phrase) {
        return new PhraseForm(
                phrase.pattern(),
                String.join(" / ", phrase.unlessFollowedBy()),
                String.join(" / ", phrase.unlessPrecededBy()),
                String.valueOf(phrase.severity()),
                phrase.kinder().ko(),
                phrase.kinder().en(),
                phrase.why().ko(),
                phrase.why().en(),
                String.valueOf(phrase.insertable()));
    }

    static PhraseForm of(Map<String, String> values) {
        return new PhraseForm(
                in(values, "pattern"),
                in(values, "unlessFollowedBy"),
                in(values, "unlessPrecededBy"),
                in(values, "severity"),
                in(values, "kinderKo"),
                in(values, "kinderEn"),
                in(values, "whyKo"),
                in(values, "whyEn"),
                in(values, "insertable"));
    }

    private static String in(Map<String, String> values, String field) {
        return values.getOrDefault(field, "").replaceAll("\\s+", " ").strip();
    }

    public boolean isInsertable() {
        return insertable.equals("true");
    }

    Problems problems() {
        return Problems.NONE
                .with(!Phrase.isPattern(pattern), "pattern", "guidance.problem.pattern")
                .with(!List.of("1", "2", "3").contains(severity), "severity", "guidance.problem.severity")
                .with(kinderKo.isEmpty(), "kinderKo", "guidance.problem.empty")
                .with(kinderEn.isEmpty(), "kinderEn", "guidance.problem.empty")
                .with(whyKo.isEmpty(), "whyKo", "guidance.problem.empty")
                .with(whyEn.isEmpty(), "whyEn", "guidance.problem.empty");
    }

    /// Only when nothing is wrong.
    Phrase changed(Phrase phrase) {
        return new Phrase(
                phrase.code(),
                phrase.name(),
                phrase.category(),
                pattern,
                phrase.rule(),
                phrase.beginsWord(),
                phrase.endsSentence(),
                phrase.asAddress(),
                Phrase.forms(unlessFollowedBy),
                Phrase.forms(unlessPrecededBy),
                new Bilingual(whyKo, whyEn),
                new Bilingual(kinderKo, kinderEn),
                isInsertable(),
                Integer.parseInt(severity));
    }
}
