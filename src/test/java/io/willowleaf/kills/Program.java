package io.willowleaf.kills;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// The real program in a process and a home of its own.
final class Program implements AutoCloseable {

    private final List<String> command;
    private final Path home;
    private final int port;
    private final HttpClient client;
    private final String token;
    private final Map<String, String> settings;
    private @Nullable Process process;

    Program(List<String> command, Path home, HttpClient client, String token) throws IOException {
        this(command, home, client, token, Map.of());
    }

    /// What starts the program as it was built, quick to be up rather than fast in the long run.
    static List<String> built() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx400m",
                "-jar",
                "target/willowleaf.jar");
    }

    /// With further variables.
    Program(List<String> command, Path home, HttpClient client, String token, Map<String, String> settings)
            throws IOException {
        this.settings = Map.copyOf(settings);
        this.command = command;
        this.home = Files.createDirectories(home);
        this.client = client;
        this.token = token;
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    void start() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of(
                        "WILLOWLEAF_HOME",
                        home.toString(),
                        "WILLOWLEAF_PORT",
                        String.valueOf(port),
                        "WILLOWLEAF_DEMO",
                        "off",
                        "WILLOWLEAF_API_TOKEN",
                        token,
                        "WILLOWLEAF_ADMIN_EMAIL",
                        Doors.ADMIN,
                        "WILLOWLEAF_ADMIN_PASSWORD",
                        Doors.PASSWORD,
                        "WILLOWLEAF_DATABASE_BINARIES",
                        Path.of("target", "postgres").toAbsolutePath().toString()));
        builder.environment().putAll(settings);
        var started = builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        process = started;
        var patience = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!isUp()) {
            if (!started.isAlive() || System.nanoTime() > patience) {
                throw new IllegalStateException("the program did not start, see " + log());
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private Path log() {
        return home.resolve("program-" + port + ".log");
    }

    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /// The program goes on without it, and brings it back.
    void killServer() throws IOException, InterruptedException {
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(home.resolve("postgres/data/postmaster.pid"))
                        .getFirst()
                        .strip()))
                .orElseThrow();
        server.destroyForcibly();
        while (server.isAlive()) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /// As the owner of the tables, past the program.
    Connection database() throws IOException, SQLException {
        var note = Files.readAllLines(home.resolve("postgres/data/postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + note.get(3).strip() + "/willowleaf",
                "willowleaf_owner",
                Files.readString(home.resolve("keys/database-owner")).strip());
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroy();
            process.onExit().join();
        }
    }

    private boolean isUp() throws InterruptedException {
        try {
            var ask = HttpRequest.newBuilder(at("/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return client.send(ask, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
