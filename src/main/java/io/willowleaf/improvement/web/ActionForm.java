package io.willowleaf.improvement.web;

import io.willowleaf.identity.StaffId;
import io.willowleaf.improvement.ActionKind;
import io.willowleaf.improvement.Proposal;
import io.willowleaf.kernel.Money;
import io.willowleaf.kernel.page.Problems;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A proposal as it was typed; `links` is a box that sends `true`.
public record ActionForm(
        String cause,
        String problem,
        String who,
        String where,
        String extent,
        String since,
        String measure,
        String kind,
        String owner,
        String due,
        String cost,
        String links) {

    private static final int LONGEST_COST = 12;

    /// What a request leaves out is empty.
    public ActionForm {
        cause = Objects.requireNonNullElse(cause, "");
        problem = Objects.requireNonNullElse(problem, "");
        who = Objects.requireNonNullElse(who, "");
        where = Objects.requireNonNullElse(where, "");
        extent = Objects.requireNonNullElse(extent, "");
        since = Objects.requireNonNullElse(since, "");
        measure = Objects.requireNonNullElse(measure, "");
        kind = Objects.requireNonNullElse(kind, "");
        owner = Objects.requireNonNullElse(owner, "");
        due = Objects.requireNonNullElse(due, "");
        cost = Objects.requireNonNullElse(cost, "");
        links = Objects.requireNonNullElse(links, "");
    }

    static ActionForm of(String cause, StaffId owner, LocalDate due) {
        return new ActionForm(
                cause,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Long.toString(owner.value()),
                due.toString(),
                "",
                cause.isEmpty() ? "" : "true");
    }

    Problems problems() {
        return Problems.NONE
                .with(problem.isBlank(), "problem", "improvement.problem.problem")
                .with(measure.isBlank(), "measure", "improvement.problem.measure")
                .with(kindOrNull() == null, "kind", "improvement.problem.kind")
                .with(!owner.matches("\\d{1,18}"), "owner", "improvement.problem.owner")
                .with(dueOrNull() == null, "due", "improvement.problem.due")
                .with(!won().matches("\\d{0," + LONGEST_COST + "}"), "cost", "improvement.problem.cost");
    }

    /// Only when nothing is wrong.
    Proposal proposal() {
        var what = kindOrNull();
        var by = dueOrNull();
        if (what == null || by == null) {
            throw new IllegalStateException("checked before");
        }
        return new Proposal(
                cause.isBlank() ? null : cause.strip(),
                problem.strip(),
                who.strip(),
                where.strip(),
                extent.strip(),
                since.strip(),
                measure.strip(),
                what,
                new StaffId(Long.parseLong(owner)),
                by,
                new Money(won().isEmpty() ? 0 : Long.parseLong(won())));
    }

    boolean linksComplaints() {
        return links.equals("true");
    }

    private String won() {
        return cost.replace(",", "").strip();
    }

    private @Nullable ActionKind kindOrNull() {
        return Arrays.stream(ActionKind.values())
                .filter(one -> one.name().equals(kind))
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
