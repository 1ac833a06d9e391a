package io.willowleaf.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.willowleaf.Willowleaf;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Reception;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.complaint.desk.DeadlineDesk;
import io.willowleaf.complaint.domain.OpenDeadlines;
import io.willowleaf.complaint.domain.Recount;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Enters a holiday while 100,000 deadlines are open: how long the look before takes, and how long until every one of
/// them is counted again: `bin/bench deadlines`.
final class DeadlineBench {

    private static final List<String> TYPES =
            List.of("COMPLAINT", "CLAIM", "REFUND", "PM_GRIEVANCE", "PM_QUERY_LAW", "SUGGESTION", "REPAIR", "APPEAL");
    private static final int FIRST = 200;

    private final ConfigurableApplicationContext program;
    private final Path home;

    private DeadlineBench(ConfigurableApplicationContext program, Path home) {
        this.program = program;
        this.home = home;
    }

    /// The folder the data is made in, and how many open deadlines.
    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]).toAbsolutePath();
        remove(home);
        try (var program = new SpringApplicationBuilder(Willowleaf.class)
                .run("--willowleaf.home=" + home, "--willowleaf.port=0", "--db-scheduler.enabled=false")) {
            new DeadlineBench(program, home).run(Long.parseLong(args[1]));
        }
        System.exit(0);
    }

    private void run(long many) throws SQLException, IOException {
        receive();
        grow(many);
        var calendar = program.getBean(CalendarDesk.class);
        var deadlines = program.getBean(DeadlineDesk.class);
        var open = program.getBean(OpenDeadlines.class);
        var day = nextWorkingDay(calendar);
        var preview = timed(() -> calendar.ifOff(day, "임시공휴일"));
        var version = calendar.addHoliday(day, "임시공휴일", Viewer.SYSTEM);
        var counted = new AtomicLong();
        var longest = new AtomicLong();
        var all = timed(() -> {
            int done;
            do {
                var chunk = timed(deadlines::recountSome);
                done = chunk.result();
                counted.addAndGet(done);
                longest.accumulateAndGet(chunk.took().toMillis(), Math::max);
            } while (done > 0);
            return done;
        });
        var wrong = new AtomicLong();
        var now = calendar.current();
        open.dueFrom(Instant.EPOCH, each -> {
            if (!Recount.due(each, now).equals(each.marks().due())) {
                wrong.incrementAndGet();
            }
        });
        System.out.printf(
                Locale.ROOT,
                "%,d open deadlines, %d processors%nlook before: %,d would move, %.1f s%n"
                        + "counted again: %,d in %.1f s (%,.0f a second), the longest transaction %,d ms, moved %,d, wrong %d%n",
                open(many),
                Runtime.getRuntime().availableProcessors(),
                preview.result().many(),
                seconds(preview.took()),
                counted.get(),
                seconds(all.took()),
                counted.get() / seconds(all.took()),
                longest.get(),
                open.movedBy(version).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum(),
                wrong.get());
    }

    /// A few of every kind through the desk; the others are copies of them.
    private void receive() {
        var complaints = program.getBean(ComplaintDesk.class);
        for (int at = 0; at < FIRST; at++) {
            var receipt = complaints.receive(
                    Reception.of("WEB_FORM", "기한을 재는 불만 " + at).at(Instant.now().minus(Duration.ofMinutes(7L * at))),
                    Actor.CUSTOMER);
            var type = TYPES.get(at % TYPES.size());
            complaints.triage(
                    receipt.number(), new Triage(type, Gravity.NONE, Urgency.U3, false, 0, null), Viewer.SYSTEM);
        }
    }

    private void grow(long many) throws SQLException, IOException {
        var pool = program.getBean(HikariDataSource.class);
        var password = Files.readString(home.resolve("keys/database-owner")).strip();
        try (var owner = DriverManager.getConnection(pool.getJdbcUrl(), "willowleaf_owner", password);
                var statement = owner.createStatement()) {
            statement.execute("""
                    insert into complaint.complaint (id, number, channel, words, language, owner, team, token_salt,
                        token_hash, received_by, received_at)
                    overriding system value
                    select c.id + copy * 1000000, 'C-2026-9' || lpad((c.id + copy * 1000)::text, 8, '0'), channel, words,
                        language, owner, team, token_salt, token_hash || copy, received_by, received_at
                    from complaint.complaint c, generate_series(1, %1$d) copy where c.id < 1000000;
                    insert into complaint.deadline (id, complaint, policy, first_response, resolution, calendar, acted_by,
                        acted_at, reckoning)
                    select d.id + copy * 1000000, d.complaint + copy * 1000000, policy, first_response, resolution, calendar,
                        acted_by, acted_at, reckoning
                    from complaint.deadline d, generate_series(1, %1$d) copy where d.id < 1000000;
                    create temporary table line as select * from complaint.queue;
                    """.formatted(many / FIRST - 1));
            for (long copy = 1; copy < many / FIRST; copy++) {
                statement.execute("""
                        update line set complaint = complaint + 1000000,
                            number = 'C-2026-9' || lpad((complaint %% 1000000 + %d * 1000)::text, 8, '0');
                        insert into complaint.queue select * from line
                        """.formatted(copy));
            }
            statement.execute("select setval('complaint.fact_id', 2000000000)");
            statement.execute("vacuum analyze");
        }
    }

    private static LocalDate nextWorkingDay(CalendarDesk calendar) {
        var current = calendar.current();
        var day = LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(1);
        while (!current.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static long open(long many) {
        return many / FIRST * FIRST;
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }

    private record Timed<T>(T result, Duration took) {}

    private static <T> Timed<T> timed(Supplier<T> what) {
        var begin = System.nanoTime();
        var result = what.get();
        return new Timed<>(result, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static void remove(Path home) throws IOException {
        if (Files.exists(home)) {
            try (var files = Files.walk(home)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
