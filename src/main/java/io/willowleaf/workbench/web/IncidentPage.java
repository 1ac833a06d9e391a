package io.willowleaf.workbench.web;

import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.IncidentCounts;
import io.willowleaf.complaint.IncidentUpdate;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Problem;
import io.willowleaf.kernel.page.Problems;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One incident: who complains about it, and what they were told. `request` marks this form, so that pressing twice
/// says it once; `typed` is what was refused.
public record IncidentPage(
        Incident incident,
        IncidentCounts counts,
        List<QueueRow> rows,
        List<IncidentUpdate> updates,
        Map<StaffId, StaffCard> staff,
        String request,
        boolean mayWrite,
        Map<String, String> typed,
        Problems problems) {

    public String here() {
        return "/incidents/" + incident.number();
    }

    public String by(Actor actor) {
        var card = actor.kind() == Actor.Kind.STAFF ? staff.get(new StaffId(actor.id())) : null;
        return card == null ? "" : card.name();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public @Nullable Problem problem(String field) {
        return problems.of(field);
    }
}
