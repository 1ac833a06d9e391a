package io.willowleaf.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.willowleaf.Willowleaf;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.TrackingDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Secret;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Asks for the main pages with 200,000 complaints, warm, 8 users at once: `bin/bench pages`.
final class PageBench {

    private static final int USERS = 8;
    private static final int REQUESTS = Integer.getInteger("requests", 2_000);
    private static final int WARM = REQUESTS / 4;
    private static final int SAMPLE = 500;

    private final ConfigurableApplicationContext program;
    private final Meter meter;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;
    private final String base;

    private PageBench(ConfigurableApplicationContext program, Path home) {
        this.home = home;
        this.program = program;
        this.meter = program.getBean(Meter.class);
        this.base = "http://localhost:" + program.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// The folder the data is kept in, how many complaints, and a pattern that finds the names of the pages wanted.
    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]).toAbsolutePath();
        try (var program = new SpringApplicationBuilder(Willowleaf.class, Meter.class)
                .run("--willowleaf.home=" + home, "--willowleaf.demo=on", "--willowleaf.port=0")) {
            new PageBench(program, home).run(Long.parseLong(args[1]), args.length > 2 ? args[2] : "");
        }
        System.exit(0);
    }

    private void run(long many, String part)
            throws SQLException, IOException, InterruptedException, ExecutionException {
        var there = new ManyComplaints(
                        program.getBean(HikariDataSource.class),
                        home,
                        program.getBean(Secret.class).keyFor("complaint.tracking"))
                .grow(many);
        System.out.printf(
                Locale.ROOT,
                "%,d complaints; %d users, %,d requests a page, %d processors; CPU is that of a request, asking included%n%-34s %7s %7s %7s %7s %8s %8s%n",
                there,
                USERS,
                REQUESTS,
                Runtime.getRuntime().availableProcessors(),
                "page",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "queries",
                "a second",
                "CPU ms");
        var wanted = pages().stream()
                .filter(page -> page.name().matches(".*(" + part + ").*"))
                .toList();
        for (var page : wanted) {
            flood(page, session(page), WARM);
        }
        for (var page : wanted) {
            measure(page);
        }
    }

    /// @param paths asked for in turn
    private record Page(String name, @Nullable Role role, List<String> paths) {}

    private List<Page> pages() {
        var sample = sample();
        var pages = new ArrayList<Page>();
        for (var view : List.of(
                "all",
                "mine",
                "team",
                "unassigned",
                "due_today",
                "overdue",
                "waiting",
                "upset",
                "mentioned",
                "disputed",
                "snoozed")) {
            pages.add(new Page("list " + view, Role.TEAM_LEAD, List.of("/complaints?view=" + view)));
        }
        pages.add(new Page("list all, planner", Role.CS_PLANNER, List.of("/complaints?view=all")));
        pages.add(new Page("list mine, agent", Role.AGENT, List.of("/complaints?view=mine")));
        pages.add(new Page("list of a cause", Role.CS_PLANNER, List.of("/complaints?cause=PD-DLV-03")));
        pages.add(new Page("list of a number", Role.TEAM_LEAD, numbers(sample, "/complaints?q=")));
        pages.add(
                new Page(
                        "list narrowed five times",
                        Role.TEAM_LEAD,
                        List.of(
                                "/complaints?view=team&standing=ANSWERING,ASSIGNED&waits=overdue&severity=S3&type=COMPLAINT&emotion=2")));
        pages.add(new Page("list of a rare severity", Role.CS_PLANNER, List.of("/complaints?view=all&severity=S1")));
        pages.add(new Page("list, second page", Role.TEAM_LEAD, List.of(second())));
        pages.add(new Page("team board", Role.TEAM_LEAD, List.of("/team/board")));
        pages.add(new Page("team board, refreshed", Role.TEAM_LEAD, List.of("/team/board/now")));
        pages.add(new Page("complaint, agent", Role.AGENT, numbers(sample, "/complaints/")));
        pages.add(new Page("complaint, team lead", Role.TEAM_LEAD, numbers(sample, "/complaints/")));
        pages.add(new Page("today", Role.AGENT, List.of("/today")));
        pages.add(new Page("stages", Role.CS_PLANNER, List.of("/stages")));
        pages.add(new Page("reviews", Role.EXEC, List.of("/reviews")));
        pages.add(new Page("alerts", Role.CS_PLANNER, List.of("/alerts")));
        pages.add(new Page("improvements", Role.CS_PLANNER, List.of("/improvements")));
        pages.add(new Page("surveys", Role.CS_PLANNER, List.of("/surveys")));
        pages.add(new Page("customers", Role.AGENT, List.of("/customers")));
        pages.add(new Page("causes", Role.CS_PLANNER, List.of("/causes")));
        var tracking = program.getBean(TrackingDesk.class);
        pages.add(new Page(
                "tracking, customer",
                null,
                sample.stream()
                        .map(row -> "/voice/track/" + tracking.tokenOf(row.id()))
                        .toList()));
        return pages;
    }

    private String second() {
        var cursor = program.getBean(ComplaintQueue.class)
                .list(QueueFilter.ALL, Viewer.SYSTEM, null, 50)
                .next();
        return "/complaints?view=all&cursor=" + cursor;
    }

    private static List<String> numbers(List<QueueRow> sample, String before) {
        return sample.stream().map(row -> before + row.number().value()).toList();
    }

    /// From all over the list.
    private List<QueueRow> sample() {
        var queue = program.getBean(ComplaintQueue.class);
        var rows = new ArrayList<QueueRow>();
        var random = new Random(1);
        for (String cursor = null; rows.size() < 20_000; ) {
            var page = queue.list(QueueFilter.ALL, Viewer.SYSTEM, cursor, ComplaintQueue.LONGEST_PAGE);
            rows.addAll(page.rows());
            cursor = page.next();
            if (cursor == null) {
                break;
            }
        }
        return random.ints(SAMPLE, 0, rows.size()).mapToObj(rows::get).toList();
    }

    private void measure(Page page) throws InterruptedException, ExecutionException, IOException {
        var session = session(page);
        flood(page, session, WARM);
        meter.count(true);
        http.send(request(page.paths().getLast(), session), BodyHandlers.discarding());
        var queries = meter.asked().size();
        meter.count(false);
        meter.taken();
        var cpu = cpu();
        var from = System.nanoTime();
        flood(page, session, REQUESTS);
        var worked = cpu().minus(cpu);
        var seconds = (System.nanoTime() - from) / 1e9;
        var taken = meter.taken().stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-34s %7.1f %7.1f %7.1f %7d %8.0f %8.1f%n",
                page.name(),
                at(taken, .5),
                at(taken, .95),
                at(taken, .99),
                queries,
                REQUESTS / seconds,
                worked.toNanos() / 1e6 / REQUESTS);
    }

    /// Of the program and its database server.
    private Duration cpu() throws IOException {
        var server = Long.parseLong(
                Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).getFirst());
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.of(server).stream().flatMap(ProcessHandle::descendants))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private void flood(Page page, @Nullable String session, int requests)
            throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        try (var users = Executors.newFixedThreadPool(USERS)) {
            var asking = new ArrayList<Future<?>>();
            for (int user = 0; user < USERS; user++) {
                asking.add(users.submit(() -> {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        var answer = http.send(
                                request(page.paths().get(i % page.paths().size()), session), BodyHandlers.discarding());
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException(answer + " for " + page.name());
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

    private HttpRequest request(String path, @Nullable String session) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (session != null) {
            request.header("Cookie", "willowleaf=" + session);
        }
        return request.build();
    }

    private @Nullable String session(Page page) {
        var role = page.role();
        if (role == null) {
            return null;
        }
        var somebody = program.getBean(PeopleDesk.class).holding(role, null).getFirst();
        return program.getBean(SignInDesk.class).begin(somebody.id());
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
    }
}
