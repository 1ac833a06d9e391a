package io.willowleaf.complaint.web;

import io.willowleaf.calendar.Moves;
import io.willowleaf.complaint.LegalClock;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One rule being changed: a promise of ours with three terms, or a law with one.
public record DeadlineRulePage(
        @Nullable ServiceTerms policy,
        @Nullable LegalClock law,
        TermForm first,
        TermForm resolution,
        TermForm progress,
        boolean extendable,
        boolean active,
        @Nullable Moves moves,
        Problems problems) {

    static DeadlineRulePage of(
            ServiceTerms policy, TermForm first, TermForm resolution, TermForm progress, Problems problems) {
        return new DeadlineRulePage(policy, null, first, resolution, progress, false, true, null, problems);
    }

    static DeadlineRulePage of(LegalClock law, TermForm term, boolean extendable, boolean active, Problems problems) {
        return new DeadlineRulePage(null, law, term, term, term, extendable, active, null, problems);
    }

    /// With what it would move, before anything is written down.
    DeadlineRulePage with(Moves would) {
        return new DeadlineRulePage(policy, law, first, resolution, progress, extendable, active, would, problems);
    }

    public String address() {
        return "/settings/deadlines/" + (policy != null ? "policies/" + policy.priority() : "laws/" + code());
    }

    private String code() {
        return law == null ? "" : law.code();
    }

    public List<String> units() {
        return TermForm.UNITS;
    }
}
