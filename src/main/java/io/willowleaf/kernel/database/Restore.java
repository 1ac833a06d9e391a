package io.willowleaf.kernel.database;

import io.willowleaf.kernel.config.CannotStart;
import java.io.IOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipFile;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/// Puts a backup into an empty database, all of it or nothing, and checks every row count and every hash on the way.
final class Restore {

    private final Login owner;
    private final FileFolder files;

    Restore(Login owner, FileFolder files) {
        this.owner = owner;
        this.files = files;
    }

    Manifest read(Path file) throws IOException, SQLException {
        try (var zip = new ZipFile(file.toFile());
                var connection = owner.connect()) {
            var manifest = manifest(zip);
            requireEmpty(connection);
            Migrations.runTo(owner, manifest.migrations());
            connection.setAutoCommit(false);
            load(connection, zip, manifest);
            if (files.read(zip) != manifest.filesHeld()) {
                throw broken("files");
            }
            connection.commit();
            Migrations.run(owner);
            return manifest;
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        var entry = zip.getEntry(Manifest.FILE);
        if (entry == null) {
            throw broken("manifest.json");
        }
        try (var in = zip.getInputStream(entry)) {
            var manifest = JsonMapper.shared().readValue(in, Manifest.class);
            if (manifest.format() != Manifest.FORMAT) {
                throw Migrations.newer("backup format " + manifest.format());
            }
            return manifest;
        }
    }

    private static void requireEmpty(Connection connection) throws SQLException {
        if (Migrations.knownTo(connection)) {
            throw new CannotStart(
                    "백업은 빈 데이터베이스에만 복원할 수 있습니다. 이 데이터베이스에는 이미 자료가 있습니다.",
                    "A backup is restored into an empty database only; this one holds data already.",
                    "Set WILLOWLEAF_HOME to a new folder, or WILLOWLEAF_DATABASE_URL to an empty database.");
        }
    }

    private static void load(Connection connection, ZipFile zip, Manifest manifest) throws IOException, SQLException {
        var catalog = new Catalog(connection, manifest.migrations().keySet());
        for (var partition : manifest.partitions()) {
            execute(connection, partition);
        }
        var foreignKeys = catalog.foreignKeys();
        for (var key : foreignKeys) {
            execute(connection, key.getFirst());
        }
        for (var table : manifest.tables()) {
            execute(connection, "alter table %1$s disable trigger user".formatted(table.name()));
            execute(connection, "delete from " + table.name());
            load(connection, zip, table);
            execute(connection, "alter table %1$s enable trigger user".formatted(table.name()));
        }
        for (var key : foreignKeys) {
            execute(connection, key.getLast());
        }
        for (var sequence : manifest.sequences()) {
            execute(
                    connection,
                    "select setval('%s', %d, %s)".formatted(sequence.name(), sequence.last(), sequence.called()));
        }
        execute(connection, "update kernel.installation set migrated = ''");
    }

    private static void load(Connection connection, ZipFile zip, Manifest.Table table)
            throws IOException, SQLException {
        var entry = zip.getEntry(table.file());
        if (entry == null) {
            throw broken(table.file());
        }
        var digest = Backup.sha256();
        try (var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            var rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s (%s) from stdin".formatted(table.name(), table.columns()), in, 1 << 16);
            if (rows != table.rows()
                    || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw broken(table.file());
            }
        }
    }

    static CannotStart broken(String part) {
        return new CannotStart(
                "백업 파일이 손상되었습니다: " + part + ". 아무것도 복원하지 않았습니다.",
                "The backup file is damaged: " + part + ". Nothing was restored.",
                "Use another copy of the backup.");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
