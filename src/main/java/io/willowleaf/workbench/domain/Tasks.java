package io.willowleaf.workbench.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The steps of complaints.
public interface Tasks {

    long add(
            ComplaintId complaint,
            String words,
            @Nullable StaffId officer,
            @Nullable Instant due,
            Actor by,
            Instant at);

    /// False if there is no such step of this complaint.
    boolean mark(ComplaintId complaint, long task, Task.Mark mark, Actor by, Instant at);

    /// How many there are that nobody dropped or finished.
    int open(ComplaintId complaint);
}
