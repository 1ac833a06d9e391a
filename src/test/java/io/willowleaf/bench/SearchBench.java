package io.willowleaf.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.willowleaf.Willowleaf;
import io.willowleaf.audit.Seen;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.intake.Arrival;
import io.willowleaf.intake.Story;
import io.willowleaf.intake.desk.Turnstile;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.log.Subscriptions;
import io.willowleaf.kernel.words.Language;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Finds among very many complaints of Zipf-distributed Korean: `bin/bench search [N]`. The data is loaded once,
/// goes on where it was stopped, and stays in its folder.
final class SearchBench {

    private static final int REQUESTS = Integer.getInteger("requests", 400);
    private static final String ONLY = System.getProperty("only", ".*");
    private static final int USERS = Integer.getInteger("users", 8);
    private static final int RATE = Integer.getInteger("rate", 300);
    private static final int SECONDS = Integer.getInteger("seconds", 30);
    private static final int LAST_POLL_SECONDS = 30;
    private static final int CLIENTS = 32;
    private static final Duration CATCH_UP = Duration.ofMinutes(10);

    private final ConfigurableApplicationContext program;
    private final ManyTexts texts;
    private final Meter meter;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    private SearchBench(ConfigurableApplicationContext program, ManyTexts texts) {
        this.program = program;
        this.texts = texts;
        this.meter = program.getBean(Meter.class);
        this.base = "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// The folder the data is kept in and how many complaints.
    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]).toAbsolutePath();
        try (var program = new SpringApplicationBuilder(Willowleaf.class, Meter.class)
                .run("--willowleaf.home=" + home, "--willowleaf.port=0")) {
            var texts = new ManyTexts(program, home);
            texts.load(Long.parseLong(args[1]));
            new SearchBench(program, texts).run();
        }
        System.exit(0);
    }

    private void run() throws InterruptedException, ExecutionException, IOException {
        sizes();
        pages();
        lag();
    }

    private void sizes() {
        var jdbc = program.getBean(JdbcClient.class);
        long many =
                jdbc.sql("select count(*) from search.entry").query(Long.class).single();
        System.out.printf(
                Locale.ROOT,
                "%,d complaints, %d processors%nbytes a complaint:",
                many,
                Runtime.getRuntime().availableProcessors());
        for (var relation : List.of(
                "search.entry",
                "search.entry_words_and_marks",
                "search.entry_by_received",
                "search.entry_of_team",
                "search.entry_of_owner",
                "search.word")) {
            long bytes = jdbc.sql("select pg_relation_size(cast(:name as regclass)) + case when :name = 'search.entry'"
                            + " then pg_total_relation_size('search.entry') - pg_relation_size('search.entry')"
                            + " - pg_indexes_size('search.entry') else 0 end")
                    .param("name", relation)
                    .query(Long.class)
                    .single();
            System.out.printf(Locale.ROOT, " %s %,d;", relation, bytes / Math.max(1, many));
        }
        long all = jdbc.sql("select pg_total_relation_size('search.entry') + pg_total_relation_size('search.word')")
                .query(Long.class)
                .single();
        System.out.printf(Locale.ROOT, " all of the search %,d%n", all / Math.max(1, many));
    }

    private void pages() throws InterruptedException, ExecutionException {
        System.out.printf(
                Locale.ROOT,
                "%-18s %-12s %9s %9s | %9s %9s %9s  (first page of results, ms in the program, %d requests)%n",
                "looked for",
                "by",
                "p50",
                "p95",
                USERS + " users",
                "p95",
                "p99",
                REQUESTS);
        var questions = new LinkedHashMap<String, Supplier<List<String>>>();
        questions.put("very frequent", () -> texts.frequent());
        questions.put("medium", () -> texts.medium());
        questions.put("rare", () -> texts.rare());
        questions.put("two words", () -> texts.two());
        questions.put("phrase", () -> texts.phrases());
        questions.put("first consonants", () -> texts.initials());
        questions.put("nothing", () -> List.of("없는낱말이다", "쿄쿄쿄", "zzzqqq"));
        questions.keySet().removeIf(each -> !each.matches(ONLY));
        for (var question : questions.entrySet()) {
            var asked = question.getValue().get();
            for (var reader : texts.readers().entrySet()) {
                measure(question.getKey(), reader.getKey(), session(reader.getValue()), asked);
            }
        }
    }

    private String session(StaffId reader) {
        return program.getBean(SignInDesk.class).begin(reader);
    }

    private void measure(String what, String who, String session, List<String> asked)
            throws InterruptedException, ExecutionException {
        flood(asked, session, 2, Math.min(REQUESTS, 100));
        meter.taken();
        flood(asked, session, 1, REQUESTS);
        var alone = meter.taken().stream().sorted().toList();
        flood(asked, session, USERS, REQUESTS);
        var together = meter.taken().stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-18s %-12s %9.1f %9.1f | %9.1f %9.1f %9.1f%n",
                what,
                who,
                at(alone, .5),
                at(alone, .95),
                at(together, .5),
                at(together, .95),
                at(together, .99));
    }

    private void flood(List<String> asked, String session, int users, int requests)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        try (var crowd = Executors.newFixedThreadPool(users)) {
            var asking = new ArrayList<Future<?>>();
            for (int user = 0; user < users; user++) {
                asking.add(crowd.submit(() -> {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        var q = asked.get(i % asked.size());
                        var answer = http.send(
                                HttpRequest.newBuilder(URI.create(
                                                base + "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)))
                                        .header("Cookie", "willowleaf=" + session)
                                        .build(),
                                BodyHandlers.discarding());
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException(answer + " for " + q);
                        }
                    }
                    return null;
                }));
            }
            for (var each : asking) {
                each.get();
            }
        }
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
    }

    /// From the receipt of a complaint until a search would find it; as long before, unmeasured, to warm up.
    private void lag() throws InterruptedException {
        intakes(new ConcurrentHashMap<>());
        program.getBean(Subscriptions.class).awaitCaughtUp(CATCH_UP);
        var waiting = new ConcurrentHashMap<Long, Long>();
        var lags = new ConcurrentLinkedQueue<Long>();
        var over = new AtomicBoolean();
        var watcher = Thread.ofPlatform().start(() -> watch(waiting, lags, over));
        var perSecond = intakes(waiting);
        for (int i = 0; i < LAST_POLL_SECONDS * 10 && !waiting.isEmpty(); i++) {
            Thread.sleep(100);
        }
        over.set(true);
        watcher.join();
        var sorted = lags.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "found after the receipt, at %.0f intakes a second for %d s: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, longest %.0f ms, of %d watched; never found %d%n",
                perSecond,
                SECONDS,
                at(sorted, .5),
                at(sorted, .95),
                at(sorted, .99),
                at(sorted, 1),
                sorted.size(),
                waiting.size());
    }

    /// Answers how many a second there were.
    private double intakes(Map<Long, Long> watched) {
        var door = program.getBean(Turnstile.class);
        var next = new AtomicInteger();
        var begin = System.nanoTime();
        var many = RATE * SECONDS;
        try (var doors = Executors.newFixedThreadPool(CLIENTS)) {
            for (int client = 0; client < CLIENTS; client++) {
                doors.execute(() -> {
                    var random = new Random(System.nanoTime());
                    for (int i = next.getAndIncrement(); i < many; i = next.getAndIncrement()) {
                        var due = begin + i * 1_000_000_000L / RATE;
                        LockSupport.parkNanos(due - System.nanoTime());
                        var receipt = door.pass(arrival(random));
                        if (i % 7 == 0) {
                            watched.put(receipt.id().value(), System.nanoTime());
                        }
                    }
                });
            }
        }
        return many / ((System.nanoTime() - begin) / 1e9);
    }

    private Arrival arrival(Random random) {
        var story = new Story(
                "WEB_FORM", texts.text(random), null, null, null, null, null, null, null, null, Language.KO, null);
        return new Arrival(story, List.of(), null, Actor.CUSTOMER, Seen.NOWHERE);
    }

    private void watch(Map<Long, Long> waiting, ConcurrentLinkedQueue<Long> lags, AtomicBoolean over) {
        try (var pool = program.getBean(HikariDataSource.class).getConnection();
                var question = pool.prepareStatement("select complaint from search.entry where complaint = any(?)")) {
            while (!over.get()) {
                var asked = waiting.keySet().toArray(Long[]::new);
                question.setArray(1, pool.createArrayOf("bigint", asked));
                try (var rows = question.executeQuery()) {
                    while (rows.next()) {
                        var since = waiting.remove(rows.getLong(1));
                        if (since != null) {
                            lags.add(System.nanoTime() - since);
                        }
                    }
                }
                LockSupport.parkNanos(5_000_000);
            }
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
