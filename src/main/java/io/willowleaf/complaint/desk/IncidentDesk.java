package io.willowleaf.complaint.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.IncidentCounts;
import io.willowleaf.complaint.IncidentId;
import io.willowleaf.complaint.IncidentUpdate;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.domain.Incidents;
import io.willowleaf.complaint.domain.Shared;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// One incident, many complaints: binds them together, and tells all who complained what there is to say.
@Service
@Transactional
public class IncidentDesk {

    private static final int SHOWN = 200;

    private final Incidents incidents;
    private final ComplaintDesk complaints;
    private final ComplaintQueue queue;
    private final Holding holding;
    private final Deed deed;
    private final AuditDesk audit;
    private final TransactionTemplate each;
    private final ZoneId zone;

    IncidentDesk(
            Incidents incidents,
            ComplaintDesk complaints,
            ComplaintQueue queue,
            Holding holding,
            Deed deed,
            AuditDesk audit,
            TransactionTemplate each,
            ZoneId zone) {
        this.incidents = incidents;
        this.complaints = complaints;
        this.queue = queue;
        this.holding = holding;
        this.deed = deed;
        this.audit = audit;
        this.each = each;
        this.zone = zone;
    }

    public Incident open(String title, String words, Viewer viewer) {
        var now = deed.now();
        var opened = incidents.open(
                Clean.words(title), Clean.words(words), now.atZone(zone).getYear(), viewer.actor(), now);
        audit.act(viewer.actor(), "incident.open", object(opened));
        return opened;
    }

    @Transactional(readOnly = true)
    public Optional<Incident> find(String number) {
        return incidents.find(number);
    }

    @Transactional(readOnly = true)
    public Optional<Incident> find(IncidentId id) {
        return incidents.find(id);
    }

    /// The newest first, from the one after.
    @Transactional(readOnly = true)
    public List<Incident> list(@Nullable IncidentId after, int limit) {
        return incidents.list(after, limit);
    }

    /// Only of what the viewer may read.
    @Transactional(readOnly = true)
    public Map<IncidentId, IncidentCounts> counts(Collection<IncidentId> of, Viewer viewer) {
        return incidents.counts(of, Sight.of(viewer));
    }

    /// The newest two hundred about it that the viewer may read.
    @Transactional(readOnly = true)
    public List<QueueRow> about(Incident incident, Viewer viewer) {
        return incidents.about(incident.id(), Sight.of(viewer), SHOWN);
    }

    @Transactional(readOnly = true)
    public List<IncidentUpdate> updates(Incident incident) {
        return incidents.updates(incident.id());
    }

    public void join(ComplaintNumber number, String incident, Viewer viewer) {
        var about = incidents.find(incident).orElseThrow(NotFound::new);
        var held = holding.allowed(number, Permission.CASE_WRITE, viewer);
        deed.act("incident.join", held, viewer.actor(), work -> work.tell(it -> new Shared(it).join(about)));
    }

    public void leave(ComplaintNumber number, Viewer viewer) {
        var held = holding.allowed(number, Permission.CASE_WRITE, viewer);
        deed.act("incident.leave", held, viewer.actor(), work -> work.tell(it -> new Shared(it).leave()));
    }

    public void end(String number, String words, Viewer viewer) {
        var incident = open(number);
        incidents.end(incident.id(), Clean.words(words), viewer.actor(), deed.now());
        audit.act(viewer.actor(), "incident.end", object(incident));
    }

    /// Says the same to everybody who complained, each by an act of its own that passes every check. With an
    /// outcome it is the decision. The same request again goes on where it stopped, and tells nobody twice.
    /// Where it does not fit (another's complaint, or one that rests) the rest is told nevertheless.
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Spread tell(String number, String request, Saying saying, @Nullable Outcome outcome, Viewer viewer) {
        var incident = open(number);
        about(incident, viewer).stream()
                .findFirst()
                .ifPresent(first -> holding.check(first.id(), saying, outcome, viewer));
        var words = Clean.words(saying.words());
        var update = Objects.requireNonNull(
                each.execute(_ -> incidents.say(incident.id(), request, words, outcome, viewer.actor(), deed.now())));
        var told = 0;
        var left = 0;
        for (var complaint : incidents.notReached(update, incident.id(), Sight.of(viewer))) {
            if (reaches(update, complaint, saying, outcome, viewer)) {
                told++;
            } else {
                left++;
            }
        }
        each.executeWithoutResult(_ -> audit.act(viewer.actor(), "incident.tell", object(incident)));
        return new Spread(told, left);
    }

    private boolean reaches(
            IncidentUpdate update, ComplaintId complaint, Saying saying, @Nullable Outcome outcome, Viewer viewer) {
        try {
            return Boolean.TRUE.equals(each.execute(_ -> {
                var row = queue.rows(List.of(complaint), viewer);
                if (row.isEmpty() || !incidents.reach(update, complaint)) {
                    return false;
                }
                say(row.getFirst().number(), saying, outcome, viewer);
                return true;
            }));
        } catch (NotPossible | AccessDeniedException notThisOne) {
            return false;
        }
    }

    private void say(ComplaintNumber number, Saying saying, @Nullable Outcome outcome, Viewer viewer) {
        if (outcome == null) {
            complaints.reply(number, saying, viewer);
        } else {
            complaints.answer(number, saying, outcome, viewer);
        }
    }

    private Incident open(String number) {
        var incident = incidents.find(number).orElseThrow(NotFound::new);
        if (!incident.isOpen()) {
            throw new NotPossible("complaint.refused.incident_over");
        }
        return incident;
    }

    private static String object(Incident incident) {
        return "incident:" + incident.id().value();
    }

    /// How many were told, and how many could not be.
    public record Spread(int told, int left) {}
}
