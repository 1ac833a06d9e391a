package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.DomainEvent;
import io.willowleaf.kernel.log.EventLog;
import io.willowleaf.kernel.log.LoggedEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

    JdbcEventLog(JdbcClient jdbc, EventTypes types, EventJson json, EventRows rows, Bell bell) {
        this.jdbc = jdbc;
        this.types = types;
        this.json = json;
        this.rows = rows;
        this.bell = bell;
    }

    @Override
    public void append(DomainEvent happened, Actor by, Instant at) {
        var type = types.of(happened);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(type.name() + " must be appended in the transaction that decided it");
        }
        jdbc.sql("""
                insert into kernel.event (stream, revision, type, version, payload, actor, at)
                values (:stream, (select coalesce(max(revision), 0) + 1 from kernel.event where stream = :stream),
                        :type, :version, :payload::jsonb, :actor, :at)
                """)
                .param("stream", happened.stream())
                .param("type", type.name())
                .param("version", type.version())
                .param("payload", json.write(happened))
                .param("actor", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        bell.ringAfterCommit();
    }

    @Override
    public void appendAll(List<? extends DomainEvent> happened, Actor by, Instant at) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("must be appended in the transaction that decided it");
        }
        jdbc.sql("""
                insert into kernel.event (stream, revision, type, version, payload, actor, at)
                select stream,
                    (select coalesce(max(revision), 0) from kernel.event e where e.stream = one.stream)
                        + row_number() over (partition by stream order by place),
                    type, version, payload::jsonb, :actor, :at
                from unnest(:streams::text[], :types::text[], :versions::int[], :payloads::text[]) with ordinality
                    as one (stream, type, version, payload, place)
                order by place
                """)
                .param("streams", happened.stream().map(DomainEvent::stream).toArray(String[]::new))
                .param(
                        "types",
                        happened.stream().map(each -> types.of(each).name()).toArray(String[]::new))
                .param(
                        "versions",
                        happened.stream().map(each -> types.of(each).version()).toArray(Integer[]::new))
                .param("payloads", happened.stream().map(json::write).toArray(String[]::new))
                .param("actor", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        bell.ringAfterCommit();
    }

    @Override
    public List<LoggedEvent> history(String stream) {
        return rows.ofStream(stream, 1, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                .map(rows::read)
                .toList();
    }
}
