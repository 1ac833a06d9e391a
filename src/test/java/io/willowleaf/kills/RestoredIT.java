package io.willowleaf.kills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.willowleaf.testing.Mark;
import io.willowleaf.testing.ScratchHome;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The whole program moves to an empty house with a backup and its secret.
@Tag("database")
@Execution(ExecutionMode.CONCURRENT)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RestoredIT {

    private static final int COMPLAINTS = 20;
    private static final List<String> FACTS = List.of(
            "complaint.complaint",
            "complaint.deadline",
            "complaint.queue",
            "complaint.reception_key",
            "warning.counted",
            "identity.staff");

    @TempDir
    private Path folder;

    private final List<String> command = Program.built();
    private final String token = "move-" + UUID.randomUUID();

    @Test
    void a_restored_installation_knows_the_same_and_everybody_hears_what_happens_next() throws Exception {
        var old = ScratchHome.fresh();
        var fresh = folder.resolve("home");
        var file = folder.resolve("backup");
        try (var client = HttpClient.newHttpClient()) {
            var facts = backUp(client, old, file);
            Files.createDirectories(fresh.resolve("keys"));
            Files.copy(old.resolve("keys/secret"), fresh.resolve("keys/secret"));
            run(fresh, "restore", file);
            goOn(client, fresh, facts);
        }
    }

    private Map<String, String> backUp(HttpClient client, Path home, Path file) throws Exception {
        try (var program = new Program(command, home, client, token)) {
            program.start();
            handIn(program, COMPLAINTS);
            try (var database = program.database()) {
                awaitHeard(database, COMPLAINTS);
                run(home, "backup", file);
                return facts(database);
            }
        }
    }

    private void goOn(HttpClient client, Path home, Map<String, String> facts) throws Exception {
        try (var program = new Program(command, home, client, token)) {
            program.start();
            try (var database = program.database()) {
                assertThat(facts(database)).isEqualTo(facts);
                handIn(program, 1);
                awaitHeard(database, COMPLAINTS + 1);
            }
        }
    }

    private void handIn(Program program, int many) throws InterruptedException {
        var door = new Doors.Api(new Post(program), token);
        for (int i = 0; i < many; i++) {
            assertThat(door.handIn(Mark.fresh())).isNotNull();
        }
    }

    /// Everybody stands at the end of the log, and one of them counted each complaint.
    private static void awaitHeard(Connection database, int complaints) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(
                            ask(
                                    database,
                                    "select count(*) > 1 and min(position) = (select max(position) from kernel.event) from kernel.subscription"))
                    .isEqualTo("t");
            assertThat(ask(database, "select count(*) from warning.counted")).isEqualTo(String.valueOf(complaints));
            assertThat(ask(database, "select count(*) from kernel.held_stream")).isEqualTo("0");
        });
    }

    private static Map<String, String> facts(Connection database) throws SQLException {
        var facts = new TreeMap<String, String>();
        for (var table : FACTS) {
            facts.put(
                    table,
                    ask(
                            database,
                            "select count(*) || ' ' || md5(string_agg(t::text, ' ' order by t::text)) from " + table
                                    + " t"));
        }
        facts.put(
                "kernel.event",
                ask(
                        database,
                        "select md5(string_agg((position, stream, revision, type, payload, at)::text, ' ' order by position)) from kernel.event where stream like 'complaint:%'"));
        return facts;
    }

    private static String ask(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return Objects.requireNonNullElse(answer.getString(1), "");
        }
    }

    private void run(Path home, String word, Path file) throws IOException, InterruptedException {
        var log = home.resolve(word + ".log");
        var builder = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(word, file.toString()))
                .toList());
        builder.environment()
                .putAll(Map.of(
                        "WILLOWLEAF_HOME",
                        home.toString(),
                        "WILLOWLEAF_DATABASE_BINARIES",
                        Path.of("target", "postgres").toAbsolutePath().toString()));
        var exit = builder.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(log)).isZero();
    }
}
