package io.willowleaf.kernel.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import com.sun.management.OperatingSystemMXBean;
import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.kernel.config.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The PostgreSQL we carry, run beside the program on this machine only. It outlives a killed program, and whoever
/// starts next on the same folder adopts it; the last node to leave stops it.
final class EmbeddedPostgres implements DatabaseServer {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String OWNER = "willowleaf_owner";
    private static final String DATABASE = "willowleaf";
    private static final String SETTINGS = """
            -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=on -c max_connections=100 \
            -c max_wal_size=2GB -c jit=off -c max_parallel_workers_per_gather=0 -c timezone=UTC -c log_timezone=UTC \
            -c log_min_messages=warning -c log_min_error_statement=panic""";

    private final Home home;
    private final Path folder;
    private final Path data;
    private final ServerCommand command;
    private final int port;
    private final FileLock use;
    private final Thread watch;
    private final Login owner;
    private final Login program;

    private EmbeddedPostgres(Home home, Path cache, String ownerKey, String programKey)
            throws IOException, SQLException {
        this.home = home;
        this.folder = Files.createDirectories(home.resolve("postgres"));
        this.data = folder.resolve("data");
        this.command = ServerCommand.in(PostgresBinaries.unpackInto(cache), folder);
        if (!Files.exists(data)) {
            create(ownerKey);
        }
        var running = running(ownerKey);
        this.port = running == 0 ? start(freePort()) : running;
        this.use = use().lock(0, 1, true);
        var url = url(port, DATABASE);
        this.owner = new Login(url, OWNER, ownerKey);
        this.program = new Login(url, AppRole.NAME, programKey);
        try (var connection = connectToOwn(port, ownerKey)) {
            requireDurable(connection);
            AppRole.ensureWithLogin(connection, programKey);
        }
        this.watch = Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
    }

    /// Starts the server of this home, or adopts the one that already runs on it.
    static EmbeddedPostgres start(Home home, Path cache) {
        var ownerKey = home.key("database-owner");
        var programKey = home.key("database-program");
        return home.alone(() -> new EmbeddedPostgres(home, cache, ownerKey, programKey));
    }

    @Override
    public Login owner() {
        return owner;
    }

    @Override
    public Login program() {
        return program;
    }

    @Override
    public String greeting() {
        return "";
    }

    @Override
    public void close() {
        watch.interrupt();
        home.alone(() -> {
            use.release();
            try (var channel = use.channel()) {
                if (channel.tryLock(0, 1, false) != null) {
                    command.run("pg_ctl", "stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "60");
                }
            }
            return home;
        });
    }

    /// A server that dies is started again where it was; its own log brings back whatever was committed.
    private void watch() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                TimeUnit.MILLISECONDS.sleep(500);
                if (!isAlive()) {
                    home.alone(this::revive);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAlive() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return ProcessHandle.of(Long.parseLong(lines.findFirst().orElse("0").strip()))
                    .isPresent();
        } catch (IOException | UncheckedIOException | NumberFormatException _) {
            return false;
        }
    }

    /// Tried again until it works: processes of the dead server may hold its memory for a moment.
    private boolean revive() {
        if (Thread.currentThread().isInterrupted() || isAlive()) {
            return false;
        }
        log.warn("The database server is gone; starting it again");
        try {
            start(port);
            return true;
        } catch (IOException | CannotStart again) {
            log.warn("It does not start yet: {}", again.getMessage());
            return false;
        }
    }

    private void create(String ownerKey) throws IOException {
        log.info("Making a database in {}", data);
        var draft = folder.resolve("data.new");
        var password = folder.resolve("password");
        FileSystemUtils.deleteRecursively(draft);
        Files.writeString(password, ownerKey);
        command.give(folder);
        try {
            command.run(
                    "initdb",
                    "--pgdata=" + draft,
                    "--username=" + OWNER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums");
        } finally {
            Files.delete(password);
        }
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The port of the server that runs on our data and answers, or 0.
    private int running(String ownerKey) throws IOException, SQLException {
        var note = data.resolve("postmaster.pid");
        while (Files.exists(note)) {
            var lines = Files.readAllLines(note);
            var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
            if (process.isEmpty() || !process.get().info().command().orElse("").contains("postgres")) {
                Files.deleteIfExists(note);
                return 0;
            }
            if (lines.size() >= 8 && lines.get(7).strip().equals("ready")) {
                var port = Integer.parseInt(lines.get(3).strip());
                requireOurs(port, ownerKey);
                return port;
            }
            pause();
        }
        return 0;
    }

    private void requireOurs(int port, String ownerKey) throws SQLException, IOException {
        try (var connection = new Login(url(port, "postgres"), OWNER, ownerKey).connect()) {
            if (!Path.of(ask(connection, "show data_directory")).toRealPath().equals(data.toRealPath())) {
                throw new IOException("another server answers on port " + port);
            }
        }
        log.info("The database server already runs; this node joins it");
    }

    /// What the server keeps at hand: a sixteenth of the machine or container, from 128 to 1,024 megabytes, taken as it
    /// is used.
    private static long sharedMegabytes() {
        var all = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getTotalMemorySize();
        return Math.clamp(all / 16 / 1_048_576, 128, 1_024);
    }

    private int start(int at) throws IOException {
        var serverLog = folder.resolve("server.log");
        if (Files.exists(serverLog) && Files.size(serverLog) > 10_000_000) {
            Files.delete(serverLog);
        }
        try {
            command.run(
                    "pg_ctl",
                    "start",
                    "-D",
                    data.toString(),
                    "-l",
                    serverLog.toString(),
                    "-w",
                    "-t",
                    "120",
                    "-o",
                    "-p " + at + " -c shared_buffers=" + sharedMegabytes() + "MB " + SETTINGS);
        } catch (IOException e) {
            log.error("The database server did not start", e);
            throw new CannotStart(
                    "내장 데이터베이스를 시작하지 못했습니다.",
                    "The embedded database did not start.",
                    "The reason may stand in " + serverLog + ". It said: " + e.getMessage());
        }
        return at;
    }

    private static Connection connectToOwn(int port, String ownerKey) throws SQLException {
        var own = new Login(url(port, DATABASE), OWNER, ownerKey);
        try {
            return own.connect();
        } catch (SQLException e) {
            if (!"3D000".equals(e.getSQLState())) {
                throw e;
            }
        }
        try (var connection = new Login(url(port, "postgres"), OWNER, ownerKey).connect();
                var statement = connection.createStatement()) {
            statement.execute("create database " + DATABASE);
        }
        return own.connect();
    }

    private static void requireDurable(Connection connection) throws SQLException {
        if (!ask(connection, "show fsync").equals("on")
                || !ask(connection, "show data_checksums").equals("on")) {
            throw new CannotStart(
                    "데이터베이스의 fsync 또는 데이터 체크섬이 꺼져 있어 시작하지 않습니다.",
                    "The database runs without fsync or data checksums; refusing to start.",
                    "Remove the setting from postgresql.conf in the data folder.");
        }
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private FileChannel use() throws IOException {
        return FileChannel.open(home.resolve("nodes.lock"), CREATE, READ, WRITE);
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
