package io.willowleaf.kernel.database;

import io.willowleaf.kernel.config.Home;
import io.willowleaf.kernel.config.Settings;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The program started as `backup FILE` or `restore FILE`: only its settings and its database, no pages and no jobs.
@ComponentScan("io.willowleaf.kernel.config")
public class BackupCommand {

    private static final Logger log = LoggerFactory.getLogger(BackupCommand.class);
    private static final Set<String> WORDS = Set.of("backup", "restore");

    public static boolean knows(String... arguments) {
        return arguments.length == 2 && WORDS.contains(arguments[0]);
    }

    public static void run(String... arguments) {
        new SpringApplicationBuilder(BackupCommand.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }

    @Bean
    DatabaseServer databaseServer(Settings settings, Home home) {
        return DatabaseConfiguration.server(settings, home);
    }

    @Bean
    ApplicationRunner command(DatabaseServer server, InstantSource clock, Settings settings, Home home) {
        return arguments -> {
            run(server, clock, new FileFolder(settings.archive().folder(home)), arguments);
            var bucket = settings.archive().s3().bucket();
            if (bucket != null) {
                log.warn("Files in the bucket {} are not part of a backup: keep the bucket safe besides", bucket);
            }
        };
    }

    private static void run(
            DatabaseServer server, InstantSource clock, FileFolder files, ApplicationArguments arguments)
            throws Exception {
        var words = arguments.getNonOptionArgs();
        var file = Path.of(words.getLast()).toAbsolutePath();
        if (words.getFirst().equals("backup")) {
            var taken = clock.instant();
            var manifest = new Backup(server.owner(), program(), files).write(file, taken);
            Backup.remember(server.owner(), manifest, taken);
            say("Backed up to", file, manifest);
            log.info("Contact data in it is sealed: keep the secret of this installation too, apart from it"
                    + " (WILLOWLEAF_SECRET, or keys/secret in the home folder)");
        } else {
            say("Restored from", file, new Restore(server.owner(), files).read(file));
        }
    }

    private static void say(String what, Path file, Manifest manifest) {
        log.info(
                "{} {}: {} rows in {} tables and {} files of the folder of files, as of {}",
                what,
                file,
                manifest.rows(),
                manifest.tables().size(),
                manifest.filesHeld(),
                manifest.taken());
    }

    private static String program() {
        return Objects.requireNonNullElse(BackupCommand.class.getPackage().getImplementationVersion(), "unknown");
    }
}
