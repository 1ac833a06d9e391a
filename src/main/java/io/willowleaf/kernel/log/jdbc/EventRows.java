package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.LoggedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads the log.
final class EventRows {

    private static final String COLUMNS = """
            select e.position, e.stream, e.revision, e.type, e.version, e.payload::text as payload, e.actor, e.at,
                   (select b.position from kernel.event b
                     where b.stream = e.stream and b.revision = e.revision - 1) as before
              from kernel.event e
            """;

    private static final int LATELY = 2_000;
    private static final int PLACES = 8;

    /// @param whole whether nothing up to the fence was left out
    private record Reading(Fence fence, List<EventRow> rows, boolean whole) {

        boolean isOf(Fence other) {
            return whole ? fence.equals(other) : fence.drawnOn() == other.drawnOn();
        }
    }

    private final JdbcClient jdbc;
    private final EventTypes types;
    private final EventJson json;
    private final Map<Long, LoggedEvent> lately = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, LoggedEvent> eldest) {
            return size() > LATELY;
        }
    });

    private final Map<Long, Reading> readings = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Reading> eldest) {
            return size() > PLACES;
        }
    };

    EventRows(JdbcClient jdbc, EventTypes types, EventJson json) {
        this.jdbc = jdbc;
        this.types = types;
        this.json = json;
    }

    /// The next batch of a subscriber. Nothing before a fence changes, so all who stand at the same place get what the
    /// first one read; who comes meanwhile waits for it.
    List<EventRow> after(long position, Fence fence) {
        synchronized (readings) {
            var known = readings.get(position);
            if (known == null || !known.isOf(fence)) {
                var rows = after(position, fence.upTo(), Pace.BATCH);
                known = new Reading(fence, rows, rows.size() < Pace.BATCH);
                readings.remove(position);
                readings.put(position, known);
            }
            return known.rows();
        }
    }

    /// The next batch is read anew, in case somebody mended the log.
    void forget() {
        synchronized (readings) {
            readings.clear();
        }
    }

    /// Only right up to a fence.
    List<EventRow> after(long position, long upTo, int limit) {
        return jdbc.sql(COLUMNS + """
                 where e.position > :position and e.position <= :upTo
                 order by e.position limit :limit
                """)
                .param("position", position)
                .param("upTo", upTo)
                .param("limit", limit)
                .query(EventRows::row)
                .list();
    }

    /// Only those of these types, or all where none is named.
    List<EventRow> after(long position, long upTo, Set<String> types, int limit) {
        if (types.isEmpty()) {
            return after(position, upTo, limit);
        }
        return jdbc.sql(COLUMNS + """
                 where e.position > :position and e.position <= :upTo and e.type = any (:types)
                 order by e.position limit :limit
                """)
                .param("position", position)
                .param("upTo", upTo)
                .param("types", types.toArray(String[]::new))
                .param("limit", limit)
                .query(EventRows::row)
                .list();
    }

    List<EventRow> at(Collection<Long> positions) {
        return jdbc.sql(COLUMNS + " where e.position = any (:positions) order by e.position")
                .param("positions", positions.toArray(Long[]::new))
                .query(EventRows::row)
                .list();
    }

    List<EventRow> ofStream(String stream, long fromRevision, long upTo, int limit) {
        return jdbc.sql(COLUMNS + """
                 where e.stream = :stream and e.revision >= :revision and e.position <= :upTo
                 order by e.revision limit :limit
                """)
                .param("stream", stream)
                .param("revision", fromRevision)
                .param("upTo", upTo)
                .param("limit", limit)
                .query(EventRows::row)
                .list();
    }

    /// What one subscriber has read lately the next ones need not read again.
    LoggedEvent read(EventRow row) {
        var read = lately.get(row.position());
        if (read == null) {
            read = readAnew(row);
            lately.put(row.position(), read);
        }
        return read;
    }

    private LoggedEvent readAnew(EventRow row) {
        var shape = types.named(row.type()).shape();
        return new LoggedEvent(
                row.position(),
                row.stream(),
                row.revision(),
                row.type(),
                row.version(),
                json.read(row.payload(), shape),
                Actor.parse(row.actor()),
                row.at());
    }

    private static EventRow row(ResultSet row, int number) throws SQLException {
        return new EventRow(
                row.getLong("position"),
                row.getString("stream"),
                row.getLong("revision"),
                row.getString("type"),
                row.getInt("version"),
                row.getString("payload"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("before", Long.class));
    }
}
