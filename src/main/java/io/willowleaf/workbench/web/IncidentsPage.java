package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.IncidentCounts;
import io.willowleaf.complaint.IncidentId;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All incidents, the newest first, a page at a time; `next` is where the following page begins.
public record IncidentsPage(
        List<Incident> incidents,
        Map<IncidentId, IncidentCounts> counts,
        @Nullable Long next,
        boolean mayOpen,
        Map<String, String> typed,
        Problems problems) {

    public IncidentCounts counts(Incident incident) {
        return counts.getOrDefault(incident.id(), IncidentCounts.NONE);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable Problem problem(String field) {
        return problems.of(field);
    }
}
