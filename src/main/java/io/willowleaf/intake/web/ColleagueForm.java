package io.willowleaf.intake.web;

import io.willowleaf.complaint.Openness;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.intake.ColleagueVoice;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.privacy.desk.Sensitive;
import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a colleague typed, as it was typed. The token makes a form that is sent twice known again and tells of nobody.
public record ColleagueForm(
        @Nullable String token,
        @Nullable String lang,
        @Nullable String words,
        @Nullable String wished,
        @Nullable String team,
        @Nullable String openness) {

    private static final String DOOR = "intake.colleague";
    private static final String BETWEEN_FIELDS = "\u001F";
    private static final int LONGEST_WORDS = 100_000;
    private static final int LONGEST_WISH = 4_000;

    public ColleagueForm {
        token = typed(token).isBlank() ? UUID.randomUUID().toString() : token;
        words = typed(words);
        wished = typed(wished);
        team = typed(team);
        openness = typed(openness);
    }

    static ColleagueForm empty() {
        return new ColleagueForm(null, null, null, null, null, null);
    }

    /// The same words as a new request.
    ColleagueForm again() {
        return new ColleagueForm(null, lang, words, wished, team, openness);
    }

    Problems check(List<Team> teams) {
        return Problems.NONE
                .with(typed(words).isBlank(), "words", "intake.problem.words_missing")
                .with(typed(words).length() > LONGEST_WORDS, "words", "intake.problem.too_long", LONGEST_WORDS)
                .with(mustSeal(words), "words", "intake.problem.sensitive")
                .with(typed(wished).length() > LONGEST_WISH, "wished", "intake.problem.too_long", LONGEST_WISH)
                .with(mustSeal(wished), "wished", "intake.problem.sensitive")
                .with(
                        teams.stream().noneMatch(each -> value(each.id()).equals(team)),
                        "team",
                        "intake.colleague.problem.team")
                .with(
                        Stream.of(Openness.values())
                                .noneMatch(each -> each.name().equals(openness)),
                        "openness",
                        "intake.colleague.problem.openness");
    }

    /// Only for a form without problems.
    ColleagueVoice voice() {
        return new ColleagueVoice(
                typed(words),
                typed(wished).isBlank() ? null : typed(wished).strip(),
                new TeamId(Long.parseLong(typed(team))),
                Openness.valueOf(typed(openness)),
                "en".equals(lang) ? Language.EN : Language.KO);
    }

    ReceptionKey key() {
        return new ReceptionKey(
                DOOR,
                typed(token),
                String.join(BETWEEN_FIELDS, typed(words), typed(wished), typed(team), typed(openness)));
    }

    static String value(TeamId team) {
        return String.valueOf(team.value());
    }

    private static boolean mustSeal(@Nullable String text) {
        return Sensitive.mustSeal(Normalizer.normalize(typed(text), Normalizer.Form.NFC));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }
}
