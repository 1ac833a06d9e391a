package io.willowleaf.complaint.web;

import io.willowleaf.complaint.CaseType;
import io.willowleaf.complaint.LegalClock;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.kernel.words.Language;
import java.util.List;

/// All rules deadlines are counted by.
public record DeadlineRulesPage(List<ServiceTerms> policies, List<LegalClock> laws, List<CaseType> types) {

    /// The type of case a law is about; none where it is about all.
    public String type(LegalClock law, Language language) {
        return types.stream()
                .filter(type -> type.code().equals(law.caseType()))
                .map(type -> type.words().in(language))
                .findFirst()
                .orElse("");
    }
}
