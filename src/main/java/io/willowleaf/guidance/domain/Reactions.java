package io.willowleaf.guidance.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Justification;
import io.willowleaf.kernel.Actor;
import java.time.Instant;

/// What people did about a hint.
public interface Reactions {

    void justified(ComplaintId complaint, String phrase, Justification why, Actor by, Instant at);
}
