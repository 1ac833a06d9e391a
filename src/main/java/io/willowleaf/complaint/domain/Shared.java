package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Verb;

/// What a complaint has in common with others about the same incident.
public record Shared(Complaint complaint) {

    public ComplaintFact.IncidentLink join(Incident incident) {
        complaint.allow(Verb.JOIN_INCIDENT);
        if (!incident.isOpen()) {
            throw new NotPossible("complaint.refused.incident_over");
        }
        if (incident.id().equals(complaint.beside().detour().incident())) {
            throw new NotPossible("complaint.refused.in_incident_already");
        }
        return new ComplaintFact.IncidentLink(incident.id());
    }

    public ComplaintFact.IncidentUnlink leave() {
        complaint.allow(Verb.LEAVE_INCIDENT);
        var incident = complaint.beside().detour().incident();
        if (incident == null) {
            throw new NotPossible("complaint.refused.in_no_incident");
        }
        return new ComplaintFact.IncidentUnlink(incident);
    }
}
