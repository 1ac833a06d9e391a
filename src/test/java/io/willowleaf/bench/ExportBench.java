package io.willowleaf.bench;

import io.willowleaf.Willowleaf;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.SignInDesk;
import io.willowleaf.kernel.Actor;
import io.willowleaf.sheet.desk.ImportDesk;
import io.willowleaf.testing.Browser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes many complaints out as a table, in again into an empty installation with the same secret, and compares every
/// row. Says how much of the heap was really in use while they went out. `bin/bench export [ROWS]`.
final class ExportBench {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final List<String> FORMS =
            List.of(System.getProperty("forms", "csv,xlsx").split(",", -1));
    private static final List<String> AGAIN =
            List.of(System.getProperty("again", String.join(",", FORMS)).split(",", -1));
    private static final String SECRET = "measure-measure-measure-measure-measure";

    private ExportBench() {}

    /// The folder the data is made in, and how many rows.
    public static void main(String[] args) throws Exception {
        var home = Path.of(args[0]).toAbsolutePath();
        var rows = Integer.parseInt(args[1]);
        ImportBench.remove(home);
        Files.createDirectories(home);
        String first;
        try (var program = program(home.resolve("first"))) {
            new ManyTexts(program, home.resolve("first")).load(rows);
            for (var form : FORMS) {
                takeOut(program, home.resolve("out." + form), form);
            }
            first = digest(program);
        }
        for (var form : AGAIN) {
            try (var program = program(home.resolve("again-" + form))) {
                var began = System.nanoTime();
                bringIn(program, home.resolve("out." + form));
                System.out.printf(
                        Locale.ROOT,
                        "%-4s in again %6.1f s, %s%n",
                        form,
                        (System.nanoTime() - began) / 1e9,
                        digest(program).equals(first) ? "the same" : "NOT THE SAME");
            }
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext program(Path home) {
        return new SpringApplicationBuilder(Willowleaf.class)
                .run("--willowleaf.home=" + home, "--willowleaf.port=0", "--willowleaf.secret=" + SECRET);
    }

    private static void bringIn(ConfigurableApplicationContext program, Path table) {
        var imports = program.getBean(ImportDesk.class);
        var id = imports.keep(table, table.getFileName().toString(), "complaints", Viewer.SYSTEM);
        imports.start(id, new HashMap<>(), Viewer.SYSTEM);
        while (imports.find(id, Viewer.SYSTEM).running()) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        System.out.println(imports.find(id, Viewer.SYSTEM).tally());
    }

    private static void takeOut(ConfigurableApplicationContext program, Path file, String form)
            throws IOException, InterruptedException, ExecutionException {
        var people = program.getBean(PeopleDesk.class);
        var officer = people.join(
                "자료 " + form, form + "@example.com", people.defaultTeam(), Set.of(Role.PRIVACY_OFFICER), Actor.SYSTEM);
        var browser = Browser.at(Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port")))
                .with("willowleaf", program.getBean(SignInDesk.class).begin(officer));
        var asked = Map.of("question", "view=all", "personal", "true", "reason", "measure", "form", form);
        var began = System.nanoTime();
        try (var worker = Executors.newSingleThreadExecutor()) {
            var download = worker.submit(() -> browser.download("/complaints/export", asked, file));
            var heap = 0L;
            while (!download.isDone()) {
                LockSupport.parkNanos(LOOK.toNanos());
                heap = Math.max(
                        heap,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            download.get();
            System.out.printf(
                    Locale.ROOT,
                    "%-4s out %9.1f s, %d MB, heap at most %d MB (with garbage), %d MB after a collection, limit %d MB%n",
                    form,
                    (System.nanoTime() - began) / 1e9,
                    Files.size(file) >> 20,
                    heap >> 20,
                    live() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /// The same wherever the same was heard from the same people.
    private static String digest(ConfigurableApplicationContext program) {
        return program.getBean(JdbcClient.class).sql("""
                        select count(*) || ' ' || sum(('x' || substr(md5(row(c.channel, c.words, c.happened, c.expected,
                            c.wished, c.order_number, c.language, c.received_at, u.name,
                            (select array_agg(whole order by whole) from customer.contact k where k.customer = u.id))::text),
                            1, 12))::bit(48)::bigint)
                        from complaint.complaint c left join customer.customer u on u.id = c.customer
                        """).query(String.class).single();
    }
}
