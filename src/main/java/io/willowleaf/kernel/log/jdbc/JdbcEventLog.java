package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.DomainEvent;
import io.willowleaf.kernel.OneGo;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.kernel.log.LoggedEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The log as a table. The next revision is found without a lock: whoever appends holds what it happened to, and the
/// unique constraint refuses whoever does not.
final class JdbcEventLog implements EventLog {

    private final JdbcClient jdbc;
    private final EventTypes types;
    private final EventJson json;
    private final EventRows rows;
    private final Bell bell;
    private final Consumer<List<Entry>> writer = this::write;

    private record Entry(DomainEvent happened, Actor by, Instant at) {}

    JdbcEventLog(JdbcClient jdbc, EventTypes types, EventJson json, EventRows rows, Bell bell) {
        this.jdbc = jdbc;
        this.types = types;
        this.json = json;
        this.rows = rows;
        this.bell = bell;
    }

    @Override
    public void append(DomainEvent happened, Actor by, Instant at) {
        appendAll(List.of(happened), by, at);
    }

    @Override
    public void appendAll(List<? extends DomainEvent> happened, Actor by, Instant at) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(happened + " must be appended in the transaction that decided it");
        }
        OneGo.add(happened.stream().map(each -> new Entry(each, by, at)).toList(), writer);
    }

    private void write(List<Entry> entries) {
        if (entries.size() == 1) {
            write(entries.getFirst());
        } else {
            writeAll(entries);
        }
        bell.ringAfterCommit();
    }

    private void write(Entry entry) {
        var type = types.of(entry.happened());
        jdbc.sql("""
                insert into kernel.event (stream, revision, type, version, payload, actor, at)
                values (:stream, (select coalesce(max(revision), 0) + 1 from kernel.event where stream = :stream),
                        :type, :version, :payload::jsonb, :actor, :at)
                """)
                .param("stream", entry.happened().stream())
                .param("type", type.name())
                .param("version", type.version())
                .param("payload", json.write(entry.happened()))
                .param("actor", entry.by().toString())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void writeAll(List<Entry> entries) {
        jdbc.sql("""
                insert into kernel.event (stream, revision, type, version, payload, actor, at)
                select stream,
                    (select coalesce(max(revision), 0) from kernel.event e where e.stream = one.stream)
                        + row_number() over (partition by stream order by place),
                    type, version, payload::jsonb, actor, at
                from unnest(:streams::text[], :types::text[], :versions::int[], :payloads::text[], :actors::text[],
                        :moments::timestamptz[]) with ordinality
                    as one (stream, type, version, payload, actor, at, place)
                order by place
                """)
                .param("streams", texts(entries, entry -> entry.happened().stream()))
                .param(
                        "types",
                        texts(entries, entry -> types.of(entry.happened()).name()))
                .param(
                        "versions",
                        entries.stream()
                                .map(entry -> types.of(entry.happened()).version())
                                .toArray(Integer[]::new))
                .param("payloads", texts(entries, entry -> json.write(entry.happened())))
                .param("actors", texts(entries, entry -> entry.by().toString()))
                .param("moments", texts(entries, entry -> entry.at().toString()))
                .update();
    }

    private static String[] texts(List<Entry> entries, Function<Entry, String> what) {
        return entries.stream().map(what).toArray(String[]::new);
    }

    @Override
    public List<LoggedEvent> history(String stream) {
        return rows.ofStream(stream, 1, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(rows::read)
                .toList();
    }
}
