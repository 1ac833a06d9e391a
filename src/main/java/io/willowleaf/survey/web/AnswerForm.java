package io.willowleaf.survey.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.survey.Answers;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a customer filled in, as it was typed.
public record AnswerForm(
        @Nullable String overall,
        @Nullable String expectation,
        @Nullable String comment,
        @Nullable String lookAgain,
        @Nullable String noCall) {

    static final AnswerForm EMPTY = new AnswerForm(null, null, null, null, null);

    private static final Pattern SCORE = Pattern.compile("[1-5]");
    private static final int LONGEST = 20_000;

    public String chosenOverall() {
        return Objects.requireNonNullElse(overall, "");
    }

    public String chosenExpectation() {
        return Objects.requireNonNullElse(expectation, "");
    }

    public String typed() {
        return Objects.requireNonNullElse(comment, "");
    }

    public boolean isLookAgain() {
        return lookAgain != null;
    }

    public boolean isNoCall() {
        return noCall != null;
    }

    Problems problems() {
        return Problems.NONE
                .with(!isScore(overall), "overall", "survey.problem.overall")
                .with(!isScore(expectation), "expectation", "survey.problem.expectation")
                .with(typed().length() > LONGEST, "comment", "survey.problem.comment");
    }

    Answers answers() {
        return new Answers(
                Integer.parseInt(chosenOverall()),
                Integer.parseInt(chosenExpectation()),
                typed(),
                isLookAgain(),
                !isNoCall());
    }

    private static boolean isScore(@Nullable String text) {
        return text != null && SCORE.matcher(text).matches();
    }
}
