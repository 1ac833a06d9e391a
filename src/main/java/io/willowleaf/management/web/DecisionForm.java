package io.willowleaf.management.web;

import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.management.Choice;
import io.willowleaf.management.NewDecision;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A decision as it was typed.
public record DecisionForm(String action, String question, String choice, String reason, String owner, String due) {

    /// What a request leaves out is empty.
    public DecisionForm {
        action = Objects.requireNonNullElse(action, "");
        question = Objects.requireNonNullElse(question, "");
        choice = Objects.requireNonNullElse(choice, "");
        reason = Objects.requireNonNullElse(reason, "");
        owner = Objects.requireNonNullElse(owner, "");
        due = Objects.requireNonNullElse(due, "");
    }

    Problems problems() {
        var decided = choiceOrNull();
        boolean binds = decided != null && decided.binds();
        return Problems.NONE
                .with(question.isBlank(), "question", "management.problem.question")
                .with(decided == null, "choice", "management.problem.choice")
                .with(reason.isBlank(), "reason", "management.problem.reason")
                .with(binds && !owner.matches("\\d{1,18}"), "owner", "management.problem.owner")
                .with(binds && dueOrNull() == null, "due", "management.problem.due");
    }

    /// Only when nothing is wrong.
    NewDecision decision() {
        var decided = choiceOrNull();
        if (decided == null) {
            throw new IllegalStateException("checked before");
        }
        return new NewDecision(
                action.isBlank() ? null : action.strip(),
                question.strip(),
                decided,
                reason.strip(),
                owner.matches("\\d{1,18}") && decided.binds() ? new StaffId(Long.parseLong(owner)) : null,
                decided.binds() ? dueOrNull() : null);
    }

    private @Nullable Choice choiceOrNull() {
        return Arrays.stream(Choice.values())
                .filter(one -> one.name().equals(choice))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate dueOrNull() {
        try {
            return LocalDate.parse(due.strip());
        } catch (DateTimeParseException typedOtherwise) {
            return null;
        }
    }
}
