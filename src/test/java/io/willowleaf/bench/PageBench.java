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
import io.willowleaf.identity.desk.Viewers;
import io.willowleaf.kernel.Secret;
import io.willowleaf.workbench.desk.ListDesk;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Asks for the main pages with 200,000 complaints, warm, 8 users at once: `bin/bench pages`. The users take turns as
/// up to 200 people with lists of their own.
final class PageBench {

    private static final int USERS = 8;
    private static final int REQUESTS = Integer.getInteger("requests", 2_000);
    private static final int WARM = REQUESTS / 4;
    private static final int SAMPLE = 500;
    private static final int OWN_SAMPLE = 10;
    private static final int PEOPLE = 200;

    private final ConfigurableApplicationContext program;
    private final Meter meter;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<Role, Map<String, Viewer>> people = new EnumMap<>(Role.class);
    private final Map<String, List<Visit>> visits = new HashMap<>();
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
                "%,d complaints; %d users, %,d requests a page, %d processors; CPU is that of a request, asking included%n%-34s %7s %7s %7s %7s %7s %8s %8s%n",
                there,
                USERS,
                REQUESTS,
                Runtime.getRuntime().availableProcessors(),
                "page",
                "people",
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
            flood(page, visits(page), WARM);
        }
        for (var page : wanted) {
            measure(page);
        }
    }

    /// @param paths what one of the people asks for in turn
    private record Page(String name, @Nullable Role role, Function<Viewer, List<String>> paths) {

        Page(String name, @Nullable Role role, String path) {
            this(name, role, _ -> List.of(path));
        }
    }

    private record Visit(String path, @Nullable String session) {}

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
                "approval",
                "snoozed")) {
            pages.add(new Page("list " + view, Role.AGENT, "/complaints?view=" + view));
            pages.add(new Page("list " + view + ", team lead", Role.TEAM_LEAD, "/complaints?view=" + view));
        }
        pages.add(new Page("list of an own view", Role.AGENT, this::ownViews));
        pages.add(new Page("list all, planner", Role.CS_PLANNER, "/complaints?view=all"));
        pages.add(new Page("list of a cause", Role.CS_PLANNER, "/complaints?cause=PD-DLV-03"));
        pages.add(new Page("list of a number", Role.TEAM_LEAD, viewer -> readable(viewer, "/complaints?q=")));
        pages.add(
                new Page(
                        "list narrowed five times",
                        Role.TEAM_LEAD,
                        "/complaints?view=team&standing=ANSWERING,ASSIGNED&waits=overdue&severity=S3&type=COMPLAINT&emotion=2"));
        pages.add(new Page("list of a rare severity", Role.CS_PLANNER, "/complaints?view=all&severity=S1"));
        pages.add(new Page("list, second page", Role.TEAM_LEAD, second()));
        pages.add(new Page("list of the office", Role.BRANCH_MGR, "/complaints?view=team"));
        pages.add(new Page("team board", Role.TEAM_LEAD, "/team/board"));
        pages.add(new Page("team board, refreshed", Role.TEAM_LEAD, "/team/board/now"));
        pages.add(new Page("complaint, agent", Role.AGENT, viewer -> readable(viewer, "/complaints/")));
        pages.add(new Page("complaint, team lead", Role.TEAM_LEAD, viewer -> readable(viewer, "/complaints/")));
        pages.add(new Page("today", Role.AGENT, "/today"));
        pages.add(new Page("stages", Role.CS_PLANNER, "/stages"));
        pages.add(new Page("reviews", Role.EXEC, "/reviews"));
        pages.add(new Page("alerts", Role.CS_PLANNER, "/alerts"));
        pages.add(new Page("improvements", Role.CS_PLANNER, "/improvements"));
        pages.add(new Page("surveys", Role.CS_PLANNER, "/surveys"));
        pages.add(new Page("customers", Role.AGENT, "/customers"));
        pages.add(new Page("causes", Role.CS_PLANNER, "/causes"));
        pages.add(new Page("one cause", Role.CS_PLANNER, "/causes/PD-DLV-03"));
        var tracking = program.getBean(TrackingDesk.class);
        pages.add(new Page(
                "tracking, customer",
                null,
                _ -> sample.stream()
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

    /// Of the newest this person may read.
    private List<String> readable(Viewer viewer, String before) {
        var rows = program.getBean(ComplaintQueue.class)
                .list(QueueFilter.ALL, viewer, null, ComplaintQueue.LONGEST_PAGE)
                .rows();
        return new Random(viewer.actor().id())
                .ints(OWN_SAMPLE, 0, rows.size())
                .mapToObj(at -> before + rows.get(at).number().value())
                .toList();
    }

    /// Everybody keeps a few views, which are counted beside every list.
    private List<String> ownViews(Viewer viewer) {
        var lists = program.getBean(ListDesk.class);
        if (lists.views(viewer).isEmpty()) {
            List.of("view=mine&severity=S3", "view=overdue&channel=PHONE", "view=team&emotion=4&sort=received")
                    .forEach(question -> lists.keep(question, question, false, viewer));
        }
        return lists.views(viewer).stream()
                .map(view -> "/complaints?" + view.question() + "&saved=" + view.id())
                .toList();
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
        var visits = visits(page);
        flood(page, visits, WARM);
        meter.count(true);
        http.send(request(visits.getLast()), BodyHandlers.discarding());
        var queries = meter.asked().size();
        if (Boolean.getBoolean("asked")) {
            meter.asked().forEach(System.err::println);
        }
        meter.count(false);
        meter.taken();
        var cpu = cpu();
        var from = System.nanoTime();
        flood(page, visits, REQUESTS);
        var worked = cpu().minus(cpu);
        var seconds = (System.nanoTime() - from) / 1e9;
        var taken = meter.taken().stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-34s %7d %7.1f %7.1f %7.1f %7d %8.0f %8.1f%n",
                page.name(),
                visits.stream().map(Visit::session).distinct().count(),
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

    private void flood(Page page, List<Visit> visits, int requests) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        try (var users = Executors.newFixedThreadPool(USERS)) {
            var asking = new ArrayList<Future<?>>();
            for (int user = 0; user < USERS; user++) {
                asking.add(users.submit(() -> {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        var visit = visits.get(i % visits.size());
                        var answer = http.send(request(visit), BodyHandlers.discarding());
                        if (answer.statusCode() != 200) {
                            throw new IllegalStateException(answer + " for " + page.name() + ": " + visit.path());
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

    private HttpRequest request(Visit visit) {
        var request = HttpRequest.newBuilder(URI.create(base + visit.path()));
        if (visit.session() != null) {
            request.header("Cookie", "willowleaf=" + visit.session());
        }
        return request.build();
    }

    /// What everybody asks for first, then what everybody asks for second, and so on.
    private List<Visit> visits(Page page) {
        return visits.computeIfAbsent(page.name(), _ -> {
            var role = page.role();
            var all = new ArrayList<Visit>();
            if (role == null) {
                page.paths().apply(Viewer.SYSTEM).forEach(path -> all.add(new Visit(path, null)));
                return all;
            }
            var asked = new LinkedHashMap<String, List<String>>();
            people(role)
                    .forEach(
                            (session, viewer) -> asked.put(session, page.paths().apply(viewer)));
            var most = asked.values().stream().mapToInt(List::size).max().orElse(0);
            for (int turn = 0; turn < most; turn++) {
                for (var each : asked.entrySet()) {
                    all.add(new Visit(each.getValue().get(turn % each.getValue().size()), each.getKey()));
                }
            }
            return all;
        });
    }

    /// Up to 200 with this role, by the key of their session.
    private Map<String, Viewer> people(Role role) {
        return people.computeIfAbsent(role, _ -> {
            var all = new LinkedHashMap<String, Viewer>();
            for (var somebody : program.getBean(PeopleDesk.class).holding(role, null).stream()
                    .limit(PEOPLE)
                    .toList()) {
                all.put(
                        program.getBean(SignInDesk.class).begin(somebody.id()),
                        program.getBean(Viewers.class).viewer(somebody.id()));
            }
            return all;
        });
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size()))) / 1e6;
    }
}
