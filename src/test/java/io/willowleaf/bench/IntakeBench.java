package io.willowleaf.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.willowleaf.Willowleaf;
import io.willowleaf.kernel.log.Subscriptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Hands complaints in through the API as fast as they are taken, with 1, 8, 32 and 64 clients, beside the least
/// a database could do: a transaction of two inserts on the same server in the same run; all among 100,000
/// complaints that are there already. `bin/bench intake`.
final class IntakeBench {

    private static final Duration CATCH_UP = Duration.ofMinutes(15);
    private static final String TOKEN = "measure-" + UUID.randomUUID() + UUID.randomUUID();
    private static final List<Integer> CLIENTS = List.of(1, 8, 32, 64);
    private static final String NAMES = "서지우도현하준윤예은수빈채원시연주아진영호석태유나경훈";
    private static final int BEFORE = 100_000;

    private final ConfigurableApplicationContext program;
    private final Path home;
    private final int port;
    private final ManyTexts texts;

    private record Round(List<Long> taken, int refused, Duration clients, double seconds) {

        double perSecond() {
            return taken.size() / seconds;
        }

        double at(double share) {
            return taken.get((int) Math.min(taken.size() - 1, Math.floor(share * taken.size()))) / 1e6;
        }
    }

    /// One client's loop: hands in one more, or says that it was refused.
    private interface Client extends AutoCloseable {

        boolean once(int number) throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    private interface Clients {

        Client next() throws IOException, SQLException;
    }

    private IntakeBench(ConfigurableApplicationContext program, Path home) throws IOException {
        this.texts = new ManyTexts(program, home);
        this.program = program;
        this.home = home;
        this.port = Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /// The folder the data is made in, and how many seconds each round takes.
    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]).toAbsolutePath();
        remove(home);
        try (var program = new SpringApplicationBuilder(Willowleaf.class)
                .run("--willowleaf.home=" + home, "--willowleaf.port=0", "--willowleaf.api-token=" + TOKEN)) {
            new IntakeBench(program, home).run(Duration.ofSeconds(Long.parseLong(args[1])));
        }
        System.exit(0);
    }

    private void run(Duration each) throws Exception {
        prepare();
        texts.load(BEFORE);
        round(8, each.dividedBy(2), this::door);
        caughtUp();
        analyse();
        System.out.printf(
                Locale.ROOT,
                "%d processors, %d s a round; CPU of a complaint: program and database, until everybody heard of it%n"
                        + "%8s %10s %8s %8s %8s %9s %10s %10s %9s %8s %8s%n",
                Runtime.getRuntime().availableProcessors(),
                each.toSeconds(),
                "clients",
                "a second",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "refused",
                "CPU ms",
                "caught up",
                "raw",
                "ratio",
                "MB");
        for (var clients : CLIENTS) {
            var raw = round(clients, each.dividedBy(2), this::raw);
            var cpu = cpu();
            var round = round(clients, each, this::door);
            var behind = System.nanoTime();
            caughtUp();
            var lag = (System.nanoTime() - behind) / 1e9;
            var worked = cpu().minus(cpu).minus(round.clients());
            System.out.printf(
                    Locale.ROOT,
                    "%8d %10.0f %8.1f %8.1f %8.1f %9d %10.2f %8.1f s %9.0f %8.2f %8d%n",
                    clients,
                    round.perSecond(),
                    round.at(.5),
                    round.at(.95),
                    round.at(.99),
                    round.refused(),
                    worked.toNanos() / 1e6 / round.taken().size(),
                    lag,
                    raw.perSecond(),
                    round.perSecond() / raw.perSecond(),
                    resident());
        }
    }

    private void prepare() throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            statement.execute("create schema bench");
            statement.execute("""
                    create table bench.complaint (id bigint generated always as identity primary key, words text not null,
                        at timestamptz not null default now())
                    """);
            statement.execute("""
                    create table bench.event (position bigint generated always as identity primary key, complaint bigint not null,
                        type text not null, at timestamptz not null default now())
                    """);
        }
    }

    /// As the database does by itself within a minute or two.
    private void analyse() throws SQLException {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private Client door() throws IOException {
        var caller = new Caller(port, "/api/v1/complaints", TOKEN);
        var random = new Random();
        return new Client() {
            @Override
            public boolean once(int number) throws IOException {
                var status = caller.post(UUID.randomUUID().toString(), body(random));
                if (status != 201 && status != 503) {
                    throw new IOException("answered with " + status);
                }
                return status == 201;
            }

            @Override
            public void close() throws IOException {
                caller.close();
            }
        };
    }

    private Client raw() throws SQLException {
        var connection = owner();
        connection.setAutoCommit(false);
        var words = connection.prepareStatement("insert into bench.complaint (words) values (?) returning id");
        var event = connection.prepareStatement("insert into bench.event (complaint, type) values (?, 'received')");
        var random = new Random();
        return new Client() {
            @Override
            public boolean once(int number) throws SQLException {
                words.setString(1, texts.text(random));
                try (var row = words.executeQuery()) {
                    row.next();
                    event.setLong(1, row.getLong(1));
                }
                event.executeUpdate();
                connection.commit();
                return true;
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    private static Round round(int clients, Duration each, Clients opened)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        var all = new ArrayList<Client>();
        for (var at = 0; at < clients; at++) {
            all.add(opened.next());
        }
        var from = System.nanoTime();
        var until = from + each.toNanos();
        var taken = new ArrayList<Long>();
        var refused = 0;
        var worked = Duration.ZERO;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            var rounds = new ArrayList<Future<Round>>();
            all.forEach(client -> rounds.add(threads.submit(() -> alone(client, until))));
            for (var round : rounds) {
                taken.addAll(round.get().taken());
                refused += round.get().refused();
                worked = worked.plus(round.get().clients());
            }
        }
        var seconds = (System.nanoTime() - from) / 1e9;
        for (var client : all) {
            client.close();
        }
        return new Round(taken.stream().sorted().toList(), refused, worked, seconds);
    }

    private static Round alone(Client client, long until) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var taken = new ArrayList<Long>();
        var refused = 0;
        for (var now = System.nanoTime(); now < until; ) {
            var accepted = client.once(taken.size());
            var after = System.nanoTime();
            if (accepted) {
                taken.add(after - now);
            } else {
                refused++;
            }
            now = after;
        }
        return new Round(taken, refused, Duration.ofNanos(threads.getCurrentThreadCpuTime()), 0);
    }

    private byte[] body(Random random) {
        return """
                {"channel": "WEB_FORM", "words": "%s", "customer": {"name": "김%c민", "phone": "010-%04d-%04d"}}""".formatted(
                        texts.text(random),
                        NAMES.charAt(random.nextInt(NAMES.length())),
                        random.nextInt(10_000),
                        random.nextInt(10_000))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void caughtUp() {
        program.getBean(Subscriptions.class).awaitCaughtUp(CATCH_UP);
    }

    private Connection owner() throws SQLException {
        var url = program.getBean(HikariDataSource.class).getJdbcUrl();
        try {
            return DriverManager.getConnection(
                    url,
                    "willowleaf_owner",
                    Files.readString(home.resolve("keys/database-owner")).strip());
        } catch (IOException unreadable) {
            throw new SQLException(unreadable);
        }
    }

    private static long resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1_024)
                .sum();
    }

    /// Of the program and its database server.
    private Duration cpu() throws IOException {
        var server = Long.parseLong(
                Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst());
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.of(server).stream().flatMap(it -> Stream.concat(Stream.of(it), it.descendants())))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
