package io.willowleaf.kernel.database;

import io.willowleaf.kernel.config.CannotStart;
import io.willowleaf.kernel.database.Manifest.Applied;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings the schema of every module to what this program expects: one schema and one history per module. A fingerprint
/// of all migrations is kept in the database, so that a start with nothing to do costs one query.
final class Migrations {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);
    private static final String FOLDER = "db/migration/";

    private Migrations() {}

    static void run(Login owner) {
        var files = files();
        var fingerprint = fingerprint(files);
        try (var connection = owner.connect()) {
            execute(connection, "set client_min_messages = warning; select pg_advisory_lock(hashtext('willowleaf'))");
            if (fingerprint.equals(known(connection))) {
                return;
            }
            var modules = modules(files);
            refuseNewer(connection, modules);
            modules.forEach(module -> migrate(owner, module));
            if (AppRole.exists(connection)) {
                AppRole.grant(connection, modules);
            }
            remember(connection, fingerprint);
        } catch (SQLException e) {
            throw new IllegalStateException("the database could not be prepared", e);
        }
    }

    /// One value for all migrations of this program.
    static String fingerprint() {
        return fingerprint(files());
    }

    static SortedSet<String> modules() {
        return modules(files());
    }

    private static SortedSet<String> modules(SortedMap<String, byte[]> files) {
        var modules = new TreeSet<String>();
        files.keySet().forEach(file -> modules.add(file.substring(0, file.indexOf('/'))));
        return modules;
    }

    /// What has been applied to each schema.
    static Map<String, List<Applied>> applied(Login owner) {
        var applied = new TreeMap<String, List<Applied>>();
        for (var module : modules()) {
            applied.put(module, applied(flyway(owner, module, MigrationVersion.LATEST)));
        }
        return applied;
    }

    private static List<Applied> applied(Flyway flyway) {
        return Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getVersion() != null && migration.getChecksum() != null)
                .map(migration -> new Applied(migration.getVersion().getVersion(), migration.getChecksum()))
                .toList();
    }

    /// Brings an empty database to the state that another was in.
    static void runTo(Login owner, Map<String, List<Applied>> state) {
        if (!modules().containsAll(state.keySet())) {
            throw newer(state.keySet().toString());
        }
        state.forEach((module, wanted) -> {
            if (!wanted.isEmpty()) {
                var flyway = flyway(
                        owner,
                        module,
                        MigrationVersion.fromVersion(wanted.getLast().version()));
                flyway.migrate();
                if (!applied(flyway).equals(wanted)) {
                    throw newer(module + " " + wanted.getLast().version());
                }
            }
        });
    }

    private static void migrate(Login owner, String module) {
        var flyway = flyway(owner, module, MigrationVersion.LATEST);
        var newer = Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS)
                .findFirst();
        if (newer.isPresent()) {
            throw newer(module + " " + newer.get().getVersion());
        }
        var done = flyway.migrate().migrationsExecuted;
        if (done > 0) {
            log.info("Schema {}: {} migrations", module, done);
        }
    }

    private static Flyway flyway(Login owner, String module, MigrationVersion until) {
        return Flyway.configure()
                .dataSource(owner.url(), owner.user(), owner.password())
                .schemas(module)
                .defaultSchema(module)
                .table("migration")
                .locations("classpath:" + FOLDER + module)
                .target(until)
                .initSql("set lock_timeout = '2s'; set client_min_messages = warning")
                .ignoreMigrationPatterns(new String[0])
                .configuration(Map.of("flyway.postgresql.transactional.lock", "false"))
                .load();
    }

    /// A schema with a history of ours that this program does not know was made by a later program.
    private static void refuseNewer(Connection connection, SortedSet<String> modules) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select table_schema from information_schema.columns
                        where table_name = 'migration' and column_name = 'installed_rank'
                        """)) {
            while (found.next()) {
                if (!modules.contains(found.getString(1))) {
                    throw newer(found.getString(1));
                }
            }
        }
    }

    static CannotStart newer(String what) {
        return new CannotStart(
                "데이터베이스가 이 프로그램보다 새 버전입니다 (" + what + "). 더 새로운 프로그램으로 시작해 주세요.",
                "The database is newer than this program (" + what + "). Start a newer program.",
                "Use the program version that last ran on this database, or restore an older backup into an empty one.");
    }

    /// Whether a program has ever finished its migrations here.
    static boolean knownTo(Connection connection) throws SQLException {
        return known(connection) != null;
    }

    private static @Nullable String known(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var table = statement.executeQuery("select to_regclass('kernel.installation') is not null")) {
                if (!table.next() || !table.getBoolean(1)) {
                    return null;
                }
            }
            try (var row = statement.executeQuery("select migrated from kernel.installation")) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private static void remember(Connection connection, String fingerprint) throws SQLException {
        execute(connection, """
                insert into kernel.installation (migrated) values ('%1$s')
                on conflict (single) do update set migrated = '%1$s'
                """.formatted(fingerprint));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Every migration by its path, as `complaint/V1__….sql`.
    private static SortedMap<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*/*.sql")) {
                var url = file.getURL().toString();
                files.put(url.substring(url.lastIndexOf(FOLDER) + FOLDER.length()), file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String fingerprint(SortedMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, content) -> {
                digest.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
