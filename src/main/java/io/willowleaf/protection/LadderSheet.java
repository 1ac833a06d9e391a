package io.willowleaf.protection;

import io.willowleaf.complaint.ComplaintNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ladder of one complaint: its steps, what was given so far and what comes next.
public record LadderSheet(
        ComplaintNumber number,
        List<LadderStep> steps,
        List<Situation> situations,
        List<Warning> given,
        @Nullable LadderStep next,
        Repetition repetition) {

    public LadderStep step(String code) {
        return steps.stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseGet(steps::getFirst);
    }

    public @Nullable LadderStep ending() {
        return steps.stream()
                .filter(step -> step.kind() == LadderStep.Kind.ENDING)
                .findFirst()
                .orElse(null);
    }

    public String situation(String code, io.willowleaf.kernel.words.Language language) {
        return situations.stream()
                .filter(situation -> situation.code().equals(code))
                .map(situation -> situation.name().in(language))
                .findFirst()
                .orElse(code);
    }
}
