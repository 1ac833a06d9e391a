package io.willowleaf.messenger.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.messenger.DoorId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Who talks to us through which door about which complaint.
public interface Conversations {

    /// The latest with whom this mark is of.
    Optional<Conversation> findLatest(DoorId door, String senderMark);

    /// The latest about each of these complaints.
    List<Conversation> about(Collection<ComplaintId> complaints);

    void begin(Conversation conversation, String senderMark, Instant now);

    record Conversation(DoorId door, String sealedSender, ComplaintId complaint, ComplaintNumber number) {}
}
