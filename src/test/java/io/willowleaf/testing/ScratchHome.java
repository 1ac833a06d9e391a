package io.willowleaf.testing;

import io.willowleaf.kernel.config.Home;
import io.willowleaf.kernel.database.MigratedHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Gives each test program a fresh home: a copy of one that was made and migrated once per build.
public final class ScratchHome implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path BINARIES = Path.of("target", "postgres");
    private static final Path HOMES = Path.of("target", "homes");
    private static final AtomicInteger count = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "willowleaf.home=" + quick(),
                        "willowleaf.database.binaries=" + BINARIES,
                        "willowleaf.database.pool=12",
                        "willowleaf.undo-send=0s",
                        "willowleaf.webhooks.plain-http=true",
                        "willowleaf.webhooks.networks=127.0.0.2",
                        "willowleaf.secret=tests only, thirty-two characters or more")
                .applyTo(context);
    }

    /// A new home with an empty, migrated database in it, whose server may be killed.
    public static synchronized Path fresh() {
        try {
            Files.createDirectories(HOMES);
            removeAbandoned();
            var home = HOMES.resolve(ProcessHandle.current().pid() + "-" + count.incrementAndGet());
            copy(MigratedHome.in(BINARIES), home);
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same with a server that does not wait for the disk: what was committed is there unless the server is killed.
    public static Path quick() {
        var home = fresh();
        try {
            Files.writeString(
                    home.resolve("postgres/data/postgresql.auto.conf"),
                    "synchronous_commit = off\n",
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return home;
    }

    /// With `cp`, since it keeps the permissions that PostgreSQL insists on.
    private static void copy(Path from, Path to) throws IOException {
        var copy = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                .inheritIO()
                .start();
        if (copy.onExit().join().exitValue() != 0) {
            throw new IOException("not copied: " + from);
        }
    }

    /// Homes of test programs that were killed; their servers still run.
    private static void removeAbandoned() throws IOException {
        try (var homes = Files.list(HOMES)) {
            for (var home : homes.toList()) {
                var pid = Long.parseLong(home.getFileName().toString().split("-", 2)[0]);
                if (ProcessHandle.of(pid).isEmpty()) {
                    MigratedHome.stop(new Home(home));
                    FileSystemUtils.deleteRecursively(home);
                }
            }
        }
    }
}
