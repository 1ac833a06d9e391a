package io.willowleaf.portal.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.portal.DataRequest;
import java.time.Instant;
import java.util.Optional;

/// What customers asked for besides an answer.
public interface Wishes {

    /// False when they asked for that very time before.
    boolean callBack(ComplaintId complaint, Instant due, Instant now);

    /// The next time they are to be called.
    Optional<Instant> findCallBack(ComplaintId complaint, Instant now);

    void ask(ComplaintId complaint, DataRequest kind, Instant due, Instant now);

    /// By when they hear about what they asked last.
    Optional<Instant> findAnswerBy(ComplaintId complaint, Instant now);
}
