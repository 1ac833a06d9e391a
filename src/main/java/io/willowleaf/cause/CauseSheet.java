package io.willowleaf.cause;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.starterkit.Bilingual;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Everything for finding the cause of one complaint: what is settled, what the words speak for, what may be chosen,
/// how often each occurred in the last 30 days, and what this viewer may do.
public record CauseSheet(
        ComplaintNumber number,
        Map<CauseCode, Bilingual> names,
        List<CauseBranch> tree,
        Map<CauseCode, Long> lately,
        List<CauseSuggestion> suggestions,
        @Nullable Proposal proposal,
        ComplaintFact.@Nullable CauseConfirmed confirmed,
        ComplaintFact.@Nullable CausePending pending,
        ComplaintFact.@Nullable NoAction noAction,
        Allowed allowed) {

    /// What this viewer may do about the cause of this complaint, as it stands.
    public record Allowed(boolean confirm, boolean propose, boolean leavePending, boolean needNoAction) {

        public boolean any() {
            return confirm || propose || leavePending;
        }
    }

    public Bilingual name(CauseCode code) {
        return names.getOrDefault(code, new Bilingual(code.value(), code.value()));
    }

    public long lately(String code) {
        return lately.getOrDefault(new CauseCode(code), 0L);
    }

    /// What is offered first: what holds, else what was proposed, else what the words speak for.
    public String first() {
        if (confirmed != null) {
            return confirmed.primaryCause().value();
        }
        if (proposal != null) {
            return proposal.finding().primary().value();
        }
        return suggestions.isEmpty() ? "" : suggestions.getFirst().cause().value();
    }

    public String second() {
        var code = confirmed != null
                ? confirmed.secondaryCause()
                : proposal != null ? proposal.finding().secondary() : null;
        return code == null ? "" : code.value();
    }
}
