package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Heard;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// All complaints.
public interface Complaints {

    /// In the same order; nothing for those whose key was answered before.
    List<Optional<Heard>> receive(List<Receiving> receiving);

    /// The receipt given to the first request with this key.
    Earlier earlier(ReceptionKey key);

    /// Writes down what was decided: the facts, their events, and the line in the queue.
    Complaint tell(Complaint complaint, List<? extends ComplaintFact> facts, Actor by, Instant at);

    /// Nobody else decides anything about it until the transaction ends.
    Optional<Complaint> hold(ComplaintNumber number);

    /// What a body outside handed over under this number before. Nobody else can take over the same until this is done.
    Optional<ComplaintNumber> findTakenOver(String body, String reference);

    Optional<Complaint> hold(ComplaintId id);

    Optional<Complaint> holdByToken(String token);

    Optional<Complaint> find(ComplaintNumber number);

    Optional<Complaint> find(ComplaintId id);

    Optional<Complaint> findByToken(String token);

    /// In order of their ids.
    List<Complaint> all(Collection<ComplaintId> ids);

    String tokenSalt(ComplaintId id);

    /// Answered before that moment and not disputed, the longest silent first.
    List<ComplaintId> answeredBefore(Instant moment, int limit);

    /// With an open deadline that was counted with an older calendar.
    List<ComplaintId> countedBefore(CalendarVersion version, int limit);

    /// A complaint on its way in: its number is drawn from that year; the draft has none yet.
    record Receiving(
            Reception reception,
            Complaint draft,
            ComplaintFact.Deadline deadline,
            TrackingToken token,
            int year,
            Instant at) {}

    /// The first receipt, and whether it was for the same body.
    record Earlier(Heard heard, String tokenSalt, boolean sameBody) {}
}
