package io.willowleaf.complaint.web;

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
        Problems problems) {

    static DeadlineRulePage of(
            ServiceTerms policy, TermForm first, TermForm resolution, TermForm progress, Problems problems) {
        return new DeadlineRulePage(policy, null, first, resolution, progress, false, true, problems);
    }

    static DeadlineRulePage of(LegalClock law, TermForm term, boolean extendable, boolean active, Problems problems) {
        return new DeadlineRulePage(null, law, term, term, term, extendable, active, problems);
    }

    public List<String> units() {
        return TermForm.UNITS;
    }
}
