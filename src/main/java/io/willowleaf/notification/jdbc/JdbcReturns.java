package io.willowleaf.notification.jdbc;

import io.willowleaf.notification.MessageId;
import io.willowleaf.notification.Return;
import io.willowleaf.notification.domain.Returns;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReturns implements Returns {

    private final JdbcClient jdbc;

    JdbcReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Sent> findSent(String fixedId) {
        return jdbc.sql("select id, fixed_id, about, sealed_to from notification.message where fixed_id = :fixed")
                .param("fixed", fixedId)
                .query((row, _) -> new Sent(
                        new MessageId(row.getLong("id")),
                        row.getString("fixed_id"),
                        row.getString("about"),
                        row.getString("sealed_to")))
                .optional();
    }

    @Override
    public Optional<Sent> findSent(String fixedId, String door) {
        return findSent(fixedId)
                .filter(sent -> jdbc.sql("select door = :door from notification.message where id = :id")
                        .param("door", door)
                        .param("id", sent.id().value())
                        .query(Boolean.class)
                        .single());
    }

    @Override
    public boolean add(MessageId message, Return what, Instant now) {
        return jdbc.sql("""
                                insert into notification.returned (message, action, status, at)
                                values (:message, :action, :status, :at) on conflict do nothing
                                """)
                        .param("message", message.value())
                        .param("action", what.action())
                        .param("status", what.status())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
