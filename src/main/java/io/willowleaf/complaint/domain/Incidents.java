package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.IncidentCounts;
import io.willowleaf.complaint.IncidentId;
import io.willowleaf.complaint.IncidentUpdate;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All incidents, and what those who complain about them were told.
public interface Incidents {

    Incident open(String title, String words, int year, Actor by, Instant at);

    Optional<Incident> find(String number);

    Optional<Incident> find(IncidentId id);

    /// The newest first, from the one after.
    List<Incident> list(@Nullable IncidentId after, int limit);

    void end(IncidentId incident, String words, Actor by, Instant at);

    Map<IncidentId, IncidentCounts> counts(Collection<IncidentId> incidents, Sight sight);

    /// Those about it, the newest first.
    List<QueueRow> about(IncidentId incident, Sight sight, int limit);

    List<IncidentUpdate> updates(IncidentId incident);

    /// Writes down what shall be said; the same request again answers with what it wrote first.
    IncidentUpdate say(
            IncidentId incident, String request, String words, @Nullable Outcome outcome, Actor by, Instant at);

    /// Those that this update has not reached yet and that still stand open.
    List<ComplaintId> notReached(IncidentUpdate update, IncidentId incident, Sight sight);

    /// Whether it had not been reached before.
    boolean reach(IncidentUpdate update, ComplaintId complaint);
}
