package io.willowleaf.kernel.database;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/// Writes every row of every module, and the files beside them, into one file, as of one moment, while the program goes
/// on working.
final class Backup {

    private final Login owner;
    private final String program;
    private final FileFolder files;

    Backup(Login owner, String program, FileFolder files) {
        this.owner = owner;
        this.program = program;
        this.files = files;
    }

    Manifest write(Path file, Instant now) throws IOException, SQLException {
        var draft = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(draft);
        try {
            var manifest = writeAll(draft, now);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// So that somebody is told when the newest one grows old.
    static void remember(Login owner, Manifest manifest, Instant at) throws SQLException {
        try (var connection = owner.connect();
                var row = connection.prepareStatement("insert into kernel.backup (taken_at, rows) values (?, ?)")) {
            row.setObject(1, at.atOffset(ZoneOffset.UTC));
            row.setLong(2, manifest.rows());
            row.executeUpdate();
        }
    }

    private Manifest writeAll(Path file, Instant now) throws IOException, SQLException {
        try (var connection = owner.connect();
                var zip = new ZipOutputStream(new BufferedOutputStream(create(file), 1 << 16))) {
            zip.setLevel(Deflater.BEST_SPEED);
            var manifest = write(connection, zip, now);
            zip.putNextEntry(new ZipEntry(Manifest.FILE));
            zip.write(JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private Manifest write(Connection connection, ZipOutputStream zip, Instant now) throws IOException, SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var catalog = new Catalog(connection, Migrations.modules());
        var tables = new ArrayList<Manifest.Table>();
        for (var table : catalog.columnsByTable().entrySet()) {
            tables.add(write(connection, zip, table.getKey(), table.getValue()));
        }
        return new Manifest(
                Manifest.FORMAT,
                program,
                now.toString(),
                Migrations.applied(owner),
                tables,
                catalog.partitions(),
                sequences(connection, catalog),
                files.write(zip));
    }

    private static Manifest.Table write(Connection connection, ZipOutputStream zip, String table, String columns)
            throws IOException, SQLException {
        var digest = sha256();
        zip.putNextEntry(new ZipEntry(new Manifest.Table(table, columns, 0, "").file()));
        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
        var rows = copy.copyOut(
                "copy (select %s from %s) to stdout".formatted(columns, table),
                new DigestOutputStream(new LeftOpen(zip), digest));
        zip.closeEntry();
        return new Manifest.Table(table, columns, rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static List<Manifest.Sequence> sequences(Connection connection, Catalog catalog) throws SQLException {
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var name : catalog.sequences()) {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("select last_value, is_called from " + name)) {
                answer.next();
                sequences.add(new Manifest.Sequence(name, answer.getLong(1), answer.getBoolean(2)));
            }
        }
        return sequences;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Personal data: for the eyes of the owner only.
    private static OutputStream create(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return Files.newOutputStream(file);
    }

    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // the zip goes on
        }
    }
}
