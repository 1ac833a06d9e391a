package io.willowleaf.kernel.log.jdbc;

/// A revision is missing or came late. Whoever meets it stops: going on would make it forget something.
final class LogGap extends IllegalStateException {

    LogGap(EventRow met, long expected) {
        super("gap in %s: revision %d met at position %d, expected %d"
                .formatted(met.stream(), met.revision(), met.position(), expected));
    }
}
