package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintId;
import java.time.Instant;
import java.util.List;

/// The letters the law asks for while a petition goes on.
public interface Notices {

    /// Petitions being answered of which the citizen heard nothing since that moment, the oldest first.
    List<ComplaintId> silentSince(Instant moment, int limit);
}
