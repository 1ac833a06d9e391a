package io.willowleaf.kernel.log;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.DomainEvent;
import java.time.Instant;

/// One entry of the log as a subscriber meets it.
public record LoggedEvent(
        long position,
        String stream,
        long revision,
        String type,
        int version,
        DomainEvent event,
        Actor by,
        Instant at) {}
