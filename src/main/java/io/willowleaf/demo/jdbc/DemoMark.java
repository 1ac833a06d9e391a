package io.willowleaf.demo.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Remembers that a database holds example data.
@Repository
@Transactional
public class DemoMark {

    private final JdbcClient jdbc;

    DemoMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isSet() {
        return jdbc.sql("select count(*) from demo.loaded").query(Long.class).single() > 0;
    }

    public void set(String kind, long seed, LocalDate yesterday, Instant at) {
        jdbc.sql("insert into demo.loaded (kind, seed, yesterday, loaded_at) values (:kind, :seed, :yesterday, :at)")
                .param("kind", kind)
                .param("seed", seed)
                .param("yesterday", yesterday)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public boolean isComplete() {
        return jdbc.sql("select count(*) from demo.completed").query(Long.class).single() > 0;
    }

    public void complete(Instant at) {
        jdbc.sql("insert into demo.completed (completed_at) values (:at)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Does not wait for the disk at the end of this transaction: what a crash takes of an example can be loaded again.
    public void hurry() {
        jdbc.sql("select set_config('synchronous_commit', 'off', true)")
                .query((_, _) -> true)
                .single();
    }
}
