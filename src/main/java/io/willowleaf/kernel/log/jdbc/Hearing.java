package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.OneGo;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.kernel.log.jdbc.Cursors.Cursor;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets one subscriber hear, a batch at a time: its rows and its cursor in one transaction. A batch that fails is heard
/// again event by event, so that only the stream at fault is held back.
final class Hearing {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);

    private final Subscriber subscriber;
    private final String name;
    private final Cursors cursors;
    private final EventRows rows;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final TransactionTemplate savepoint;
    private final Pace pace;
    private final Heard heard = new Heard();
    private boolean holdsStreams;

    Hearing(
            Subscriber subscriber,
            Cursors cursors,
            EventRows rows,
            DataSource dataSource,
            PlatformTransactionManager transactions,
            Pace pace) {
        this.subscriber = subscriber;
        this.name = subscriber.name();
        this.cursors = cursors;
        this.rows = rows;
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(transactions);
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.pace = pace;
    }

    String name() {
        return name;
    }

    /// Hears the next batch. True when there is more to hear at once.
    boolean next(Fence fence) {
        var more = together(fence);
        if (holdsStreams) {
            again();
        }
        return more;
    }

    private boolean together(Fence fence) {
        try {
            return batch(fence, false);
        } catch (RuntimeException failure) {
            heard.forget();
            rows.forget();
            if (failure instanceof LogGap || Trouble.isLostConnection(failure)) {
                throw failure;
            }
            LOG.warn("{} failed at a batch and hears it event by event: {}", name, Trouble.of(failure));
            return batch(fence, true);
        }
    }

    /// Tries the streams that were held back and are due.
    private void again() {
        while (Boolean.TRUE.equals(transaction.execute(_ -> tryNextAgain()))) {
            LOG.info("{} tried a stream again that was held back", name);
        }
    }

    /// Remembers that the subscriber failed as a whole, and says how often it did.
    void failed(RuntimeException failure) {
        heard.forget();
        LOG.warn("{} stands still: {}", name, Trouble.of(failure));
        LOG.debug("{} stands still", name, failure);
        transaction.executeWithoutResult(_ -> cursors.failed(name, Trouble.of(failure)));
    }

    private boolean batch(Fence fence, boolean oneByOne) {
        return Boolean.TRUE.equals(transaction.execute(_ -> cursors.hold(name)
                .filter(_ -> holds(fence))
                .map(cursor -> hear(cursor, fence, oneByOne))
                .orElse(false)));
    }

    private boolean hear(Cursor cursor, Fence fence, boolean oneByOne) {
        var held = cursors.heldStreams(name);
        holdsStreams = !held.isEmpty();
        var batch = rows.after(cursor.position(), fence);
        if (batch.isEmpty()) {
            return false;
        }
        heard.check(cursor.position(), batch);
        if (oneByOne) {
            hearOneByOne(batch, held, cursor);
        } else {
            hearTogether(
                    batch.stream().filter(row -> !held.contains(row.stream())).toList());
        }
        cursors.move(name, batch.getLast().position());
        return batch.size() == Pace.BATCH;
    }

    private void hearTogether(List<EventRow> batch) {
        if (!batch.isEmpty()) {
            var read = batch.stream().map(rows::read).toList();
            OneGo.tell(() -> tell(read));
        }
    }

    private void hearOneByOne(List<EventRow> batch, Set<String> held, Cursor cursor) {
        var before = held.size();
        var well = 0;
        for (var row : batch) {
            if (!held.contains(row.stream())) {
                try {
                    hearAlone(row);
                    well++;
                } catch (RuntimeException failure) {
                    requireConnection(failure);
                    holdBack(row, 1, failure);
                    held.add(row.stream());
                }
            }
        }
        if (held.size() > Pace.HELD_STREAMS || (well == 0 && held.size() > before + 1 && cursor.tries() < Pace.TRIES)) {
            throw new IllegalStateException("it is not one stream: %d of %d streams failed"
                    .formatted(held.size() - before, held.size() - before + well));
        }
    }

    private boolean tryNextAgain() {
        var cursor = cursors.hold(name);
        var next = cursor.flatMap(_ -> cursors.nextToTry(name));
        if (cursor.isEmpty() || next.isEmpty()) {
            return false;
        }
        var held = next.get();
        var missed = rows.ofStream(held.stream(), held.revision(), cursor.get().position(), Pace.BATCH);
        for (var row : missed) {
            try {
                hearAlone(row);
            } catch (RuntimeException failure) {
                requireConnection(failure);
                holdBack(row, row.revision() == held.revision() ? held.tries() + 1 : 1, failure);
                return true;
            }
        }
        if (missed.size() < Pace.BATCH) {
            cursors.letGo(name, held.stream());
        } else {
            cursors.holdBack(name, held.stream(), missed.getLast().revision() + 1, 0, held.trouble(), Duration.ZERO);
        }
        return true;
    }

    private void hearAlone(EventRow row) {
        List<LoggedEvent> alone = List.of(rows.read(row));
        savepoint.executeWithoutResult(_ -> tell(alone));
    }

    private void tell(List<LoggedEvent> batch) {
        try {
            subscriber.hear(batch);
        } catch (Error broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void holdBack(EventRow row, int tries, RuntimeException failure) {
        var parked = tries >= Pace.TRIES;
        LOG.warn(
                "{} {} {} at revision {}",
                name,
                parked ? "parked" : "holds back",
                row.stream(),
                row.revision(),
                failure);
        cursors.holdBack(
                name, row.stream(), row.revision(), tries, Trouble.of(failure), parked ? null : pace.before(tries));
    }

    private static void requireConnection(RuntimeException failure) {
        if (Trouble.isLostConnection(failure)) {
            throw failure;
        }
    }

    private boolean holds(Fence fence) {
        return Boolean.TRUE.equals(jdbc.execute(
                (ConnectionCallback<Boolean>) connection -> fence.holdsFor(connection.unwrap(PGConnection.class))));
    }
}
