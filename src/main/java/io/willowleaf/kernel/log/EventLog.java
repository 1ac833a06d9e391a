package io.willowleaf.kernel.log;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.DomainEvent;
import java.time.Instant;

/// Remembers what happened, once and in order. Append in the deciding transaction, after the fact row was written.
public interface EventLog {

    void append(DomainEvent happened, Actor by, Instant at);
}
