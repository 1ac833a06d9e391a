package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.Chronicle;
import io.willowleaf.kernel.log.StoredEvent;
import io.willowleaf.kernel.log.Stretch;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads up to the fence this node has drawn.
final class JdbcChronicle implements Chronicle {

    private static final Duration LOOK = Duration.ofMillis(20);

    private final JdbcTemplate jdbc;
    private final EventRows rows;
    private final EventTypes types;
    private final Supplier<Fence> fence;
    private final TransactionTemplate reading;

    JdbcChronicle(
            JdbcTemplate jdbc,
            EventRows rows,
            EventTypes types,
            Supplier<Fence> fence,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.types = types;
        this.fence = fence;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public long settled() {
        return fence.get().upTo();
    }

    @Override
    public Stretch after(long position, Set<String> wanted, int limit) {
        var drawn = fence.get();
        if (position >= drawn.upTo()) {
            return new Stretch(List.of(), position, false);
        }
        var stretch = reading.execute(_ -> holds(drawn) ? read(position, drawn.upTo(), wanted, limit) : null);
        return stretch == null ? new Stretch(List.of(), position, false) : stretch;
    }

    private Stretch read(long position, long settled, Set<String> wanted, int limit) {
        var end = Math.min(settled, position + STRETCH);
        var found = rows.after(position, end, wanted, limit).stream()
                .map(JdbcChronicle::stored)
                .toList();
        var upTo = found.size() < limit ? end : found.getLast().position();
        return new Stretch(found, upTo, upTo < settled);
    }

    @Override
    public List<StoredEvent> at(Collection<Long> positions) {
        return positions.isEmpty()
                ? List.of()
                : rows.at(positions).stream().map(JdbcChronicle::stored).toList();
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        while (settled() <= position) {
            if (System.nanoTime() - end >= 0 || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    @Override
    public List<Kind> kinds() {
        return types.all().stream()
                .map(type -> new Kind(type.name(), type.version()))
                .sorted(Comparator.comparing(Kind::name))
                .toList();
    }

    private boolean holds(Fence drawn) {
        return Boolean.TRUE.equals(jdbc.execute(
                (ConnectionCallback<Boolean>) connection -> drawn.holdsFor(connection.unwrap(PGConnection.class))));
    }

    private static StoredEvent stored(EventRow row) {
        return new StoredEvent(
                row.position(),
                row.stream(),
                row.revision(),
                row.type(),
                row.version(),
                row.payload(),
                Actor.parse(row.actor()),
                row.at());
    }
}
