package io.willowleaf.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.search.Morpheme;
import io.willowleaf.search.Morphemes;
import io.willowleaf.search.domain.Hangul;
import io.willowleaf.search.domain.Marks;
import io.willowleaf.search.domain.Texts;
import io.willowleaf.search.domain.Vector;
import io.willowleaf.search.domain.WordBooks;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Very many complaints of 400 letters whose words come as often as in real texts: the nth most frequent word n times
/// rarer than the first. Loaded by copying whole chunks, each in one transaction, with the indexes made afterwards; a
/// chunk that is there is not loaded again.
final class ManyTexts {

    private static final String OWNER = "willowleaf_owner";
    private static final long FIRST = 10_000_000;
    private static final int CHUNK = 5_000;
    private static final int TEAMS = 24;
    private static final double SMALL_SHARE = .005;
    private static final double LARGE_SHARE = .30;
    private static final int CUSTOMERS = 50_000;
    private static final int ASKED = 60;
    private static final List<String> CHANNELS = List.of("WEB_FORM", "PHONE_IN", "EMAIL", "APP", "VISIT");
    private static final List<String> CAUSES = List.of("PD-DLV-01", "PD-DLV-03", "PD-QLT-01", "SV-ATT-01", "SV-WAI-02");
    private static final List<String> STANDINGS =
            List.of("CLOSED", "CLOSED", "CLOSED", "ANSWERED", "ANSWERING", "RECEIVED");
    private static final String SURNAMES = "김이박최정강조윤장임한오서신권황안송류홍";
    private static final String GIVEN = "민서지우도현하준윤예은수빈채원시연주아진영호석태유나경훈";

    private final ConfigurableApplicationContext program;
    private final Path home;
    private final HikariDataSource pool;
    private final Morphemes byWord;
    private final Wording wording;
    private final Map<String, StaffId> readers = new LinkedHashMap<>();
    private final List<Long> teams = new ArrayList<>();

    ManyTexts(ConfigurableApplicationContext program, Path home) throws IOException {
        this.program = program;
        this.home = home;
        this.pool = program.getBean(HikariDataSource.class);
        this.byWord = byWord(program.getBean(Morphemes.class));
        this.wording = new Wording(program.getBean(Morphemes.class));
        people();
    }

    Map<String, StaffId> readers() {
        return readers;
    }

    List<Long> teams() {
        return teams;
    }

    /// Words in 20 to 60 of a hundred complaints.
    List<String> frequent() {
        return IntStream.range(3, 23).mapToObj(wording::noun).toList();
    }

    /// In about one of two hundred.
    List<String> medium() {
        return IntStream.range(1_200, 1_200 + ASKED).mapToObj(wording::noun).toList();
    }

    /// In a few of ten thousand.
    List<String> rare() {
        return IntStream.range(15_000, 15_000 + ASKED).mapToObj(wording::noun).toList();
    }

    /// Of every kind beside every other.
    List<String> two() {
        var random = new Random(2);
        return Stream.generate(() -> wording.noun(random.nextInt(200)) + " " + wording.noun(random.nextInt(4_000)))
                .limit(ASKED)
                .toList();
    }

    /// Two words that stand beside each other in some complaint.
    List<String> phrases() {
        var random = new Random(3);
        return Stream.generate(() -> wording.text(new Random(seed(random.nextInt(CHUNK), 0))))
                .map(text -> text.split(" ", -1))
                .filter(words -> words.length > 4)
                .map(words -> "\"" + words[1] + " " + words[2] + "\"")
                .limit(ASKED)
                .toList();
    }

    List<String> initials() {
        return frequent().stream().map(Hangul::initials).toList();
    }

    private void people() {
        var desk = program.getBean(PeopleDesk.class);
        var jdbc = program.getBean(JdbcClient.class);
        for (int number = 0; number < TEAMS; number++) {
            var name = "무리 " + number;
            var known = jdbc.sql("select id from identity.team where name = :name")
                    .param("name", name)
                    .query(Long.class)
                    .optional();
            teams.add(known.orElseGet(() -> desk.found(name, Team.Kind.TEAM, desk.defaultTeam(), Actor.SYSTEM)
                    .value()));
        }
        reader("small team", teams.get(0), Role.TEAM_LEAD);
        reader("large team", teams.get(1), Role.TEAM_LEAD);
        reader("everything", teams.get(2), Role.PRIVACY_OFFICER);
    }

    /// Answers for all complaints, and searches none.
    StaffId keeper() {
        return person("keeper", teams.get(3), Role.AGENT);
    }

    private void reader(String name, long team, Role role) {
        readers.put(name, person(name, team, role));
    }

    private StaffId person(String name, long team, Role role) {
        var jdbc = program.getBean(JdbcClient.class);
        var known = jdbc.sql("select id from identity.staff where name = :name")
                .param("name", name)
                .query(Long.class)
                .optional();
        return known.map(StaffId::new)
                .orElseGet(() -> program.getBean(PeopleDesk.class)
                        .join(
                                name,
                                name.replace(" ", "") + "@example.com",
                                new TeamId(team),
                                Set.of(role),
                                Actor.SYSTEM));
    }

    /// Takes each word apart once, however often it comes.
    private static Morphemes byWord(Morphemes morphemes) {
        var known = new ConcurrentHashMap<String, List<Morpheme>>();
        return text -> {
            var all = new ArrayList<Morpheme>();
            var from = 0;
            for (var word : text.split(" ", -1)) {
                for (var each : known.computeIfAbsent(word, morphemes::all)) {
                    all.add(new Morpheme(
                            each.text(),
                            each.kind(),
                            each.known(),
                            all.size(),
                            from + each.from(),
                            from + each.until()));
                }
                from += word.length() + 1;
            }
            return all;
        };
    }

    String text(Random random) {
        return wording.text(random);
    }

    private static long seed(long chunk, long row) {
        return chunk * 1_000_003 + row;
    }

    void load(long wanted) throws SQLException, IOException, InterruptedException {
        try (var owner = owner();
                var statement = owner.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("create table if not exists bench.chunk (number bigint primary key)");
            statement.execute("create table if not exists bench.index (name text primary key, made text not null)");
            var missing = missing(owner, (wanted + CHUNK - 1) / CHUNK);
            if (missing.isEmpty()) {
                return;
            }
            customers(owner);
            if (missing.size() > 4) {
                dropIndexes(owner);
            }
            copy(missing);
            makeIndexes(owner);
            System.err.println("vacuum analyze");
            statement.execute(
                    "vacuum analyze complaint.complaint, complaint.queue, search.entry, search.word, customer.customer");
        }
    }

    private static List<Long> missing(Connection owner, long chunks) throws SQLException {
        try (var question = owner.prepareStatement(
                "select n from generate_series(0::bigint, ?::bigint) n where n not in (select number from bench.chunk) order by n")) {
            question.setLong(1, chunks - 1);
            var missing = new ArrayList<Long>();
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    missing.add(rows.getLong(1));
                }
            }
            return missing;
        }
    }

    private static void customers(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    insert into customer.customer (id, name, kind, known_since, known_by) overriding system value
                    select %1$d + n, substr('%2$s', 1 + (n %% %3$d)::int, 1) || substr('%4$s', 1 + (n * 7 %% %5$d)::int, 1)
                        || substr('%4$s', 1 + (n * 13 / 5 %% %5$d)::int, 1), 'PERSON', now(), 'system'
                    from generate_series(1, %6$d) n on conflict do nothing
                    """.formatted(FIRST, SURNAMES, SURNAMES.length(), GIVEN, GIVEN.length(), CUSTOMERS));
        }
    }

    private static void dropIndexes(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("""
                    insert into bench.index
                    select schemaname || '.' || indexname, indexdef from pg_indexes
                    where (schemaname, tablename) in (('complaint', 'complaint'), ('complaint', 'queue'), ('search', 'entry'))
                        and indexname not in (select conname from pg_constraint)
                    on conflict do nothing
                    """);
            statement.execute("""
                    do $$ declare i record; begin
                        for i in select name from bench.index loop execute 'drop index if exists ' || i.name; end loop;
                    end $$
                    """);
        }
    }

    private static void makeIndexes(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = owner.createStatement().executeQuery("select name, made from bench.index order by name")) {
            statement.execute("set maintenance_work_mem = '512MB'");
            while (rows.next()) {
                System.err.println("index " + rows.getString(1));
                statement.execute(
                        rows.getString(2).replaceFirst("^CREATE (UNIQUE )?INDEX ", "create $1index if not exists "));
            }
            statement.execute("truncate bench.index");
        }
    }

    private void copy(List<Long> missing) throws InterruptedException {
        var workers = Runtime.getRuntime().availableProcessors();
        var done = new AtomicLong();
        var begin = System.nanoTime();
        var analysis = program.getBean(WordBooks.class).current().analysis();
        var keeper = keeper().value();
        try (var hands = Executors.newFixedThreadPool(workers)) {
            var copying = new ArrayList<Future<?>>();
            for (var chunk : missing) {
                copying.add(hands.submit(() -> {
                    copy(chunk, analysis, keeper);
                    var many = done.incrementAndGet() * CHUNK;
                    if (many % (CHUNK * 10) == 0) {
                        System.err.printf(
                                "%,d loaded, %,.0f a second%n", many, many / ((System.nanoTime() - begin) / 1e9));
                    }
                    return null;
                }));
            }
            for (var each : copying) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    throw new IllegalStateException(failed.getCause());
                }
            }
        }
    }

    private void copy(long chunk, int analysis, long owner) throws SQLException, IOException {
        var complaints = new StringBuilder();
        var queue = new StringBuilder();
        var entries = new StringBuilder();
        var known = new HashSet<String>();
        var now = Instant.parse("2026-11-01T00:00:00Z");
        for (int row = 0; row < CHUNK; row++) {
            var random = new Random(seed(chunk, row));
            var text = wording.text(random);
            var id = FIRST + chunk * CHUNK + row;
            var number = "C-2026-%08d".formatted(id);
            var draw = random.nextDouble();
            var team = teams.get(
                    draw < SMALL_SHARE ? 0 : draw < SMALL_SHARE + LARGE_SHARE ? 1 : 2 + random.nextInt(TEAMS - 2));
            var customer = random.nextInt(3) == 0 ? FIRST + 1 + random.nextInt(CUSTOMERS) : 0;
            var at = now.minus(id - FIRST, ChronoUnit.MINUTES).minusSeconds(random.nextInt(60));
            var channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
            var standing = STANDINGS.get(random.nextInt(STANDINGS.size()));
            var stage = standing.equals("RECEIVED") ? 1 : standing.equals("CLOSED") ? 3 : 2;
            var cause = standing.equals("CLOSED") ? CAUSES.get(random.nextInt(CAUSES.size())) : "\\N";
            var vector = Vector.of(new Texts(name(customer), List.of(text), List.of(), List.of()), byWord);
            known.addAll(vector.nouns());
            line(
                    complaints,
                    id,
                    number,
                    channel,
                    text,
                    customer == 0 ? "\\N" : customer,
                    "KO",
                    owner,
                    team,
                    "salt",
                    "bench-" + id,
                    "customer",
                    at);
            line(
                    queue,
                    id,
                    number,
                    text.substring(0, 40),
                    channel,
                    customer == 0 ? "\\N" : customer,
                    owner,
                    team,
                    standing,
                    stage,
                    at,
                    at,
                    at,
                    "infinity",
                    cause,
                    0,
                    "f",
                    0);
            line(
                    entries,
                    id,
                    team,
                    owner,
                    at,
                    channel,
                    standing,
                    stage,
                    cause,
                    analysis,
                    vector.text().replace("\\", "\\\\"),
                    Marks.list(vector.marks()));
        }
        try (var connection = owner()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("set local session_replication_role = replica");
                statement.execute("set local synchronous_commit = off");
                copyInto(
                        connection,
                        "complaint.complaint (id, number, channel, words, customer, language, owner, team, token_salt, token_hash,"
                                + " received_by, received_at)",
                        complaints);
                copyInto(
                        connection,
                        "complaint.queue (complaint, number, title, channel, customer, owner, team, standing, stage, stage_since,"
                                + " received_at, changed_at, due_order, cause, open_promises, disputed, reopened)",
                        queue);
                copyInto(
                        connection,
                        "search.entry (complaint, team, owner, received_at, channel, standing, stage, cause, analysis, words, marks)",
                        entries);
                statement.execute("insert into bench.chunk values (" + chunk + ")");
            }
            connection.commit();
            learn(connection, known);
            connection.commit();
        }
    }

    private static String name(long customer) {
        if (customer == 0) {
            return "";
        }
        var n = customer - FIRST;
        return "" + SURNAMES.charAt((int) (n % SURNAMES.length())) + GIVEN.charAt((int) (n * 7 % GIVEN.length()))
                + GIVEN.charAt((int) (n * 13 / 5 % GIVEN.length()));
    }

    private static void learn(Connection connection, Set<String> nouns) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into search.word (word, initials) select * from unnest(?, ?) on conflict do nothing")) {
            var sorted = nouns.stream().sorted().toList();
            insert.setArray(1, connection.createArrayOf("text", sorted.toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", sorted.stream().map(Hangul::initials).toArray()));
            insert.executeUpdate();
        }
    }

    private static void line(StringBuilder rows, Object... values) {
        for (int at = 0; at < values.length; at++) {
            rows.append(at == 0 ? "" : "\t").append(values[at]);
        }
        rows.append('\n');
    }

    private static void copyInto(Connection connection, String table, StringBuilder rows)
            throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
    }

    private Connection owner() throws SQLException, IOException {
        return DriverManager.getConnection(
                pool.getJdbcUrl(),
                OWNER,
                Files.readString(home.resolve("keys/database-owner")).strip());
    }
}
