package io.willowleaf.audit.domain;

import io.willowleaf.audit.Act;
import io.willowleaf.audit.AuditFilter;
import io.willowleaf.audit.Reading;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What was done and what was read.
public interface Trail {

    /// Adds an act; its id is given by the trail.
    void add(Act act);

    void add(Reading reading);

    /// Those of the subjects that this actor has looked at since.
    Set<String> seen(Actor by, Collection<String> subjects, Instant since);

    /// Newest first.
    List<Act> acts(AuditFilter filter);

    /// Newest first.
    List<Reading> readings(AuditFilter filter);
}
