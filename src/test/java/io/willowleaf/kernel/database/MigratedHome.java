package io.willowleaf.kernel.database;

import io.willowleaf.kernel.config.Home;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.springframework.util.FileSystemUtils;

/// A home with an empty, migrated database and its server stopped: made once for each state of the migrations, then
/// copied.
public final class MigratedHome {

    private MigratedHome() {}

    public static Path in(Path binaries) throws IOException {
        var made = binaries.resolve("home-" + Migrations.fingerprint().substring(0, 16));
        if (Files.exists(made)) {
            return made;
        }
        removeOld(binaries);
        var draft = binaries.resolve("draft-" + ProcessHandle.current().pid());
        try (var server = EmbeddedPostgres.start(new Home(draft), binaries)) {
            Migrations.run(server.owner());
        }
        try {
            Files.move(draft, made, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.exists(made)) {
                throw e;
            }
            FileSystemUtils.deleteRecursively(draft);
        }
        return made;
    }

    /// Homes of former migrations; what another test run may be copying at this moment is left.
    private static void removeOld(Path binaries) throws IOException {
        Files.createDirectories(binaries);
        try (var homes = Files.newDirectoryStream(binaries, "{home,draft}-*")) {
            for (var home : homes) {
                var age = Duration.between(Files.getLastModifiedTime(home).toInstant(), Instant.now());
                if (age.toMinutes() > 20) {
                    FileSystemUtils.deleteRecursively(home);
                }
            }
        }
    }

    /// Stops the server that a killed program left running in this home.
    public static void stop(Home home) throws IOException {
        var note = home.resolve("postgres").resolve("data").resolve("postmaster.pid");
        if (Files.exists(note)) {
            ProcessHandle.of(Long.parseLong(Files.readAllLines(note).getFirst().strip()))
                    .filter(process -> process.info().command().orElse("").contains("postgres"))
                    .ifPresent(ProcessHandle::destroy);
        }
    }
}
