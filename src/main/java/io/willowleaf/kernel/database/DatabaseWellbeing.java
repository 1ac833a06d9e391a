package io.willowleaf.kernel.database;

import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Vital.Mood;
import io.willowleaf.kernel.Wellbeing;
import io.willowleaf.kernel.config.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How much room there is, how big the database is, when it was backed up, and whether jobs do what they should.
@Component
class DatabaseWellbeing implements Wellbeing {

    private static final String WORDS = "kernel.vital.";
    private static final double GIGABYTE = 1e9;
    private static final double LITTLE = 0.15;
    private static final double VERY_LITTLE = 0.05;
    private static final Duration OLD = Duration.ofDays(2);
    private static final Duration VERY_OLD = Duration.ofDays(8);
    private static final int STUBBORN = 5;

    private final JdbcClient jdbc;
    private final Home home;
    private final InstantSource clock;

    DatabaseWellbeing(JdbcClient jdbc, Home home, InstantSource clock) {
        this.jdbc = jdbc;
        this.home = home;
        this.clock = clock;
    }

    private record Known(long size, List<Instant> backup, long failing, long failures) {}

    @Override
    public List<Vital> vitals() {
        var known = known();
        return List.of(disk(), database(known.size()), backup(known), jobs(known));
    }

    private Vital disk() {
        try {
            var store = Files.getFileStore(home.folder());
            var free = store.getUsableSpace();
            var share = (double) free / store.getTotalSpace();
            var mood = share < VERY_LITTLE || free < GIGABYTE
                    ? Mood.ACT
                    : share < LITTLE || free < 5 * GIGABYTE ? Mood.LOOK : Mood.WELL;
            return Vital.of(WORDS + "disk", mood, free, gigabytes(free), Math.round(share * 100));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vital database(long size) {
        return Vital.of(WORDS + "database", Mood.WELL, size, gigabytes(size));
    }

    private Vital backup(Known known) {
        if (known.backup().isEmpty()) {
            return Vital.of(WORDS + "backup", Mood.QUIET, -1);
        }
        var age = Duration.between(known.backup().getFirst(), clock.instant());
        var mood = Vital.rising(age, OLD, VERY_OLD);
        return Vital.of(WORDS + "backup", mood, age.toSeconds(), known.backup().getFirst());
    }

    private static Vital jobs(Known known) {
        var mood = known.failing() == 0 ? Mood.WELL : known.failures() < STUBBORN ? Mood.LOOK : Mood.ACT;
        return Vital.of(WORDS + "jobs", mood, known.failing(), known.failing(), known.failures());
    }

    private Known known() {
        return jdbc.sql("""
                        select pg_database_size(current_database()) as size,
                               (select taken_at from kernel.backup order by id desc limit 1) as backup,
                               count(*) as failing, coalesce(max(consecutive_failures), 0) as failures
                        from kernel.job where consecutive_failures > 0
                        """)
                .query((row, _) -> {
                    var backup = row.getObject("backup", OffsetDateTime.class);
                    return new Known(
                            row.getLong("size"),
                            backup == null ? List.of() : List.of(backup.toInstant()),
                            row.getLong("failing"),
                            row.getLong("failures"));
                })
                .single();
    }

    private static double gigabytes(long bytes) {
        return Math.max(1, Math.round(bytes / GIGABYTE * 10)) / 10.0;
    }
}
