package io.willowleaf.kernel.database;

import io.willowleaf.kernel.config.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/// The PostgreSQL programs carried in our jar, unpacked once into a folder that several installations may share.
final class PostgresBinaries {

    static final String VERSION = "18.6.0";

    private PostgresBinaries() {}

    /// The folder with `bin/postgres` in it.
    static Path unpackInto(Path cache) throws IOException {
        var target = cache.resolve("postgres-" + VERSION);
        if (Files.exists(target)) {
            return target;
        }
        Files.createDirectories(cache);
        var draft = Files.createDirectory(
                cache.resolve("unpacking-" + ProcessHandle.current().pid()));
        try (var archive = open()) {
            unpack(archive, draft);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            // another program was faster; its copy is as good as ours
        } finally {
            FileSystemUtils.deleteRecursively(draft);
        }
        return target;
    }

    private static TarArchiveInputStream open() throws IOException {
        var name = "/postgres-%s-%s.txz".formatted(system(), machine());
        InputStream found = PostgresBinaries.class.getResourceAsStream(name);
        if (found == null) {
            throw new CannotStart(
                    "이 컴퓨터용 PostgreSQL이 들어 있지 않습니다: " + name,
                    "No PostgreSQL for this kind of machine is carried: " + name,
                    "Build on this machine, or set WILLOWLEAF_DATABASE_URL to a PostgreSQL of your own.");
        }
        return new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(found)));
    }

    private static String system() {
        var os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return os.contains("mac") ? "darwin" : os.contains("win") ? "windows" : "linux";
    }

    private static String machine() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
    }

    private static void unpack(TarArchiveInputStream archive, Path into) throws IOException {
        for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            var path = into.resolve(entry.getName()).normalize();
            if (!path.startsWith(into)) {
                throw new IOException("leaves its folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
            } else {
                Files.createDirectories(path.getParent());
                write(archive, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream archive, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, path);
        if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
            throw new IOException("cannot be made executable: " + path);
        }
    }
}
