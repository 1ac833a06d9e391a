package io.willowleaf.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.testing.SettableClock;
import io.willowleaf.testing.WillowleafTest;
import java.sql.SQLException;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WillowleafTest
class DatabaseTest {

    @Autowired
    JdbcClient database;

    @Autowired
    DatabaseServer server;

    @Autowired
    InstantSource clock;

    @Test
    void the_program_is_not_the_owner_of_its_tables() {
        assertThat(database.sql(
                                "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(database.sql("select current_user").query(String.class).single())
                .isEqualTo(AppRole.NAME);
        assertThatThrownBy(
                        () -> database.sql("create table kernel.mine (id int)").update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void the_server_listens_on_no_socket_file_and_asks_for_a_password() throws SQLException {
        try (var owner = server.owner().connect();
                var statement = owner.createStatement();
                var answer = statement.executeQuery("show unix_socket_directories")) {
            answer.next();
            assertThat(answer.getString(1)).isEmpty();
        }
        var stranger = new Login(server.owner().url(), server.owner().user(), "guess");
        assertThatThrownBy(stranger::connect).hasMessageContaining("password authentication failed");
    }

    @Test
    void append_only_tables_can_only_be_added_to() throws SQLException {
        try (var owner = server.owner().connect();
                var statement = owner.createStatement()) {
            statement.execute("""
                    create schema if not exists scratch;
                    create table scratch.migration (id int);
                    create table scratch.fact (id int, words text) partition by list (id);
                    create table scratch.fact_1 partition of scratch.fact for values in (1);
                    comment on table scratch.fact is 'append-only: a fact';
                    comment on column scratch.fact.words is 'erasable on request'
                    """);
            AppRole.grant(owner, java.util.List.of("scratch"));
        }
        database.sql("insert into scratch.fact values (1, 'said')").update();
        database.sql("update scratch.fact set words = null").update();
        for (var forbidden : new String[] {
            "update scratch.fact set id = 1",
            "delete from scratch.fact",
            "delete from scratch.fact_1",
            "truncate scratch.fact"
        }) {
            assertThatThrownBy(() -> database.sql(forbidden).update()).hasStackTraceContaining("permission denied");
        }
        try (var owner = server.owner().connect();
                var statement = owner.createStatement()) {
            statement.execute("drop schema scratch cascade");
        }
    }

    @Test
    void time_stands_still_until_a_test_moves_it() {
        assertThat(clock).isInstanceOf(SettableClock.class);
    }
}
