package io.willowleaf.cause.web;

import io.willowleaf.cause.Finding;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.kernel.page.Problems;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A cause as it was chosen.
public record FindingForm(String primary, String secondary, String evidence) {

    public FindingForm(@Nullable String primary, @Nullable String secondary, @Nullable String evidence) {
        this.primary = Objects.requireNonNullElse(primary, "");
        this.secondary = Objects.requireNonNullElse(secondary, "");
        this.evidence = Objects.requireNonNullElse(evidence, "");
    }

    Problems problems() {
        return Problems.NONE
                .with(primary.isBlank(), "primary", "cause.problem.primary")
                .with(!primary.isBlank() && primary.equals(secondary), "secondary", "cause.problem.same")
                .with(
                        !primary.isBlank() && finding().isOnCustomersSide() && evidence.isBlank(),
                        "evidence",
                        "cause.problem.evidence");
    }

    Finding finding() {
        return new Finding(
                new CauseCode(primary),
                secondary.isBlank() ? null : new CauseCode(secondary),
                evidence.isBlank() ? null : evidence.strip());
    }
}
