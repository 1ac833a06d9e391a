package io.willowleaf.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.kernel.config.Home;
import io.willowleaf.testing.ScratchHome;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class MigrationsTest {

    static EmbeddedPostgres server;

    @BeforeAll
    static void start() {
        server = EmbeddedPostgres.start(new Home(ScratchHome.fresh()), Path.of("target", "postgres"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_database_that_a_newer_program_migrated_is_refused() throws SQLException {
        execute("update kernel.installation set migrated = 'by a newer program'", """
                insert into kernel.migration (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                values (999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'x', 1, true)
                """);
        assertThatThrownBy(() -> Migrations.run(server.owner()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("kernel 999")
                .hasMessageContaining("새 버전");
        execute("delete from kernel.migration where version = '999'");
        Migrations.run(server.owner());
    }

    @Test
    void a_database_with_a_module_that_this_program_does_not_know_is_refused() throws SQLException {
        execute(
                "update kernel.installation set migrated = 'by a newer program'",
                "create schema tomorrow",
                "create table tomorrow.migration (installed_rank int)");
        assertThatThrownBy(() -> Migrations.run(server.owner()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("tomorrow");
        execute("drop schema tomorrow cascade");
        Migrations.run(server.owner());
    }

    @Test
    void a_commit_survives_a_loss_of_power() throws SQLException {
        try (var connection = server.program().connect();
                var statement = connection.createStatement()) {
            for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                try (var answer = statement.executeQuery("show " + setting)) {
                    answer.next();
                    assertThat(answer.getString(1)).as(setting).isEqualTo("on");
                }
            }
        }
    }

    @Test
    void every_table_says_what_it_is() throws SQLException {
        var silent = """
                select string_agg(c.oid::regclass::text, ', ') from pg_class c
                where c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'
                  and c.relnamespace::regnamespace::text = any (?) and obj_description(c.oid, 'pg_class') is null
                """;
        try (var connection = server.owner().connect();
                var statement = connection.prepareStatement(silent)) {
            statement.setArray(
                    1, connection.createArrayOf("text", Migrations.modules().toArray()));
            try (var answer = statement.executeQuery()) {
                answer.next();
                assertThat(answer.getString(1)).isNull();
            }
        }
    }

    private static void execute(String... commands) throws SQLException {
        try (var connection = server.owner().connect();
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        }
    }
}
