package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Priority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Deadlines somebody should be told about.
public interface Signals {

    /// Near or over, not longer ago than this, whose clock runs and of which nobody was told yet; the earliest first.
    List<ComplaintId> untold(Instant now, Duration notOlderThan, int limit);

    /// With a term of the law that ends within a week, or within a day if that was told of already.
    List<ComplaintId> lawNear(Instant now, int limit);

    /// Whose customer heard from us, or came back to us, last before the moment of the priority, but not longer before
    /// than this, and of which nobody was told since.
    List<ComplaintId> silent(Map<Priority, Instant> before, Duration notOlderThan, int limit);

    /// Told to be over, and half as much time again has gone.
    List<ComplaintId> farOver(Instant now, int limit);
}
