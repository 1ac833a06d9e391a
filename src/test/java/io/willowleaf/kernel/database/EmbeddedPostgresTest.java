package io.willowleaf.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.testing.ScratchHome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("database")
class EmbeddedPostgresTest {

    static final Path BINARIES = Path.of("target", "postgres");

    @Test
    void a_second_node_joins_the_running_server_and_the_last_to_leave_stops_it() throws Exception {
        var home = ScratchHome.fresh();
        var first = Node.on(home, BINARIES);
        var second = Node.on(home, BINARIES);
        assertThat(second.owner.url()).isEqualTo(first.owner.url());

        first.leave();
        assertThat(startedAt(second.owner)).isNotBlank();

        second.leave();
        assertThatThrownBy(() -> startedAt(second.owner)).isInstanceOf(SQLException.class);
    }

    @Test
    void the_server_of_a_killed_program_is_adopted_with_every_row() throws Exception {
        var home = ScratchHome.fresh();
        var killed = Node.on(home, BINARIES);
        execute(killed.owner, "create table public.kept as select 42 as answer");
        var started = startedAt(killed.owner);
        killed.kill();

        var next = Node.on(home, BINARIES);
        assertThat(startedAt(next.owner)).isEqualTo(started);
        assertThat(ask(next.owner, "select answer from public.kept")).isEqualTo("42");
        next.leave();
    }

    @Test
    void a_server_that_dies_is_started_again_where_it_was_once_for_all_nodes() throws Exception {
        var home = ScratchHome.fresh();
        var first = Node.on(home, BINARIES);
        var second = Node.on(home, BINARIES);
        execute(first.owner, "create table public.kept as select 42 as answer");
        var started = startedAt(first.owner);
        var note = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));

        ProcessHandle.of(Long.parseLong(note.getFirst().strip())).orElseThrow().destroyForcibly();

        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(startedAt(second.owner)).isNotEqualTo(started));
        assertThat(ask(first.owner, "select answer from public.kept")).isEqualTo("42");
        first.leave();
        assertThat(ask(second.owner, "select answer from public.kept")).isEqualTo("42");
        second.leave();
        assertThatThrownBy(() -> startedAt(second.owner)).isInstanceOf(SQLException.class);
    }

    @Test
    void a_note_left_by_a_lost_machine_does_not_hinder_the_start() throws Exception {
        var home = ScratchHome.fresh();
        Files.writeString(
                home.resolve("postgres/data/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        var node = Node.on(home, BINARIES);
        assertThat(startedAt(node.owner)).isNotBlank();
        node.leave();
    }

    @Test
    void where_user_namespaces_are_forbidden_root_runs_it_as_nobody(@TempDir Path folder) throws Exception {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        run("chmod", "755", folder.toString());
        var forbidden = Files.writeString(folder.resolve("unshare"), "#!/bin/sh\nexit 1\n");
        run("chmod", "755", forbidden.toString());
        var path = Map.of("PATH", folder + ":" + System.getenv("PATH"));

        var node = Node.on(folder.resolve("home"), folder, path);
        assertThat(ask(node.owner, "show fsync")).isEqualTo("on");
        node.leave();
        var again = Node.on(folder.resolve("home"), folder, path);
        assertThat(startedAt(again.owner)).isNotBlank();
        again.leave();
    }

    private static String startedAt(Login login) throws SQLException {
        return ask(login, "select pg_postmaster_start_time()");
    }

    private static String ask(Login login, String question) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void execute(Login login, String sql) throws SQLException {
        try (var connection = login.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void run(String... command) throws Exception {
        assertThat(new ProcessBuilder(command).start().waitFor()).isZero();
    }
}
