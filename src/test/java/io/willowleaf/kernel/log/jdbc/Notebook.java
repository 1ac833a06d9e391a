package io.willowleaf.kernel.log.jdbc;

import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes down everything it hears, in the order it hears it; what is heard twice stands there twice.
class Notebook implements Subscriber {

    static final String TABLE = """
            create schema scratch;
            create table scratch.heard (line bigint generated always as identity, by text, position bigint,
                stream text, revision bigint, said text);
            create table scratch.parcel (id bigint primary key);
            insert into scratch.parcel select generate_series(1, 40);
            grant usage on schema scratch to public;
            grant all on all tables in schema scratch to public
            """;

    private final String name;
    private final JdbcClient jdbc;

    Notebook(String name, JdbcClient jdbc) {
        this.name = name;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        batch.forEach(this::write);
    }

    @Override
    public void startOver() {
        jdbc.sql("delete from scratch.heard where by = :by").param("by", name).update();
    }

    void write(LoggedEvent event) {
        jdbc.sql(
                        "insert into scratch.heard (by, position, stream, revision, said) values (:by, :position, :stream, :revision, :said)")
                .param("by", name)
                .param("position", event.position())
                .param("stream", event.stream())
                .param("revision", event.revision())
                .param("said", event.event().toString())
                .update();
    }
}
