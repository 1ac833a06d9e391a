package io.willowleaf.kernel.log;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.DomainEvent;
import java.time.Instant;
import java.util.List;

/// Remembers what happened, once and in order. Append in the deciding transaction, while what it happened to is held
/// and after the fact row was written.
public interface EventLog {

    void append(DomainEvent happened, Actor by, Instant at);

    /// Many at once, in this order.
    void appendAll(List<? extends DomainEvent> happened, Actor by, Instant at);

    /// Everything that happened to one stream, in order of revision.
    List<LoggedEvent> history(String stream);
}
