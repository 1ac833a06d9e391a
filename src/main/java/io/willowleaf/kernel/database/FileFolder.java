package io.willowleaf.kernel.database;

import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The folder of files beside the database, each under the hash of its bytes: into a backup and out of it again.
final class FileFolder {

    private static final String PLACE = "files/";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{2}/([0-9a-f]{64})");

    private final Path folder;

    FileFolder(Path folder) {
        this.folder = folder;
    }

    /// Answers how many there are. Called once the rows are read: a file is there before a row speaks of it.
    long write(ZipOutputStream zip) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        var walk = new Walk(folder.toRealPath(), zip);
        Files.walkFileTree(walk.from, walk);
        return walk.many;
    }

    /// Puts each back whose bytes are those of its name; what is there already stays. Answers how many there are.
    long read(ZipFile zip) throws IOException {
        long many = 0;
        var entries =
                zip.stream().filter(entry -> entry.getName().startsWith(PLACE)).iterator();
        while (entries.hasNext()) {
            put(zip, entries.next());
            many++;
        }
        return many;
    }

    private void put(ZipFile zip, ZipEntry entry) throws IOException {
        var name = NAME.matcher(entry.getName().substring(PLACE.length()));
        if (!name.matches()) {
            throw Restore.broken(entry.getName());
        }
        var file = folder.resolve(name.group());
        if (Files.exists(file)) {
            return;
        }
        var shelf = Files.createDirectories(file.resolveSibling("."));
        var draft = Files.createTempFile(shelf, "new-", "");
        try {
            if (!write(zip, entry, draft).equals(name.group(1))) {
                throw Restore.broken(entry.getName());
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// Answers the hash of what was written.
    private static String write(ZipFile zip, ZipEntry entry, Path draft) throws IOException {
        var digest = Backup.sha256();
        try (var channel = FileChannel.open(draft, WRITE);
                var out = Channels.newOutputStream(channel);
                var in = new DigestInputStream(zip.getInputStream(entry), digest)) {
            in.transferTo(out);
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Takes every whole file; drafts come and go while the program goes on working.
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path from;
        private final ZipOutputStream zip;
        private long many;

        Walk(Path from, ZipOutputStream zip) {
            this.from = from;
            this.zip = zip;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            var name = from.relativize(file).toString().replace('\\', '/');
            if (NAME.matcher(name).matches()) {
                zip.putNextEntry(new ZipEntry(PLACE + name));
                Files.copy(file, zip);
                zip.closeEntry();
                many++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (why instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw why;
        }
    }
}
