package io.willowleaf.audit.domain;

import io.willowleaf.audit.Act;
import io.willowleaf.audit.AuditFilter;
import io.willowleaf.audit.Reading;
import java.time.Instant;
import java.util.List;

/// What was done and what was read.
public interface Trail {

    /// Adds an act; its id is given by the trail.
    void add(Act act);

    /// Adds that of the subjects which this actor has not looked at since; nothing when all of them were.
    void look(Reading reading, Instant since);

    /// Newest first.
    List<Act> acts(AuditFilter filter);

    /// Newest first.
    List<Reading> readings(AuditFilter filter);
}
