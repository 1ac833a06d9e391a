package io.willowleaf.kernel.config;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.Callable;

/// The folder where an installation keeps its data and keys. Several nodes on one machine may share it.
public final class Home {

    private static final Object IN_THIS_PROGRAM = new Object();
    private final Path folder;

    public Home(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(this.folder);
        } catch (IOException e) {
            throw new CannotStart(
                    "데이터 폴더를 만들 수 없습니다: " + this.folder,
                    "The data folder cannot be made: " + this.folder,
                    "Set WILLOWLEAF_HOME to a folder this user may write to.");
        }
    }

    public Path folder() {
        return folder;
    }

    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /// Runs the task while no other program works on this folder's start or stop.
    public <T> T alone(Callable<T> task) {
        synchronized (IN_THIS_PROGRAM) {
            try (var channel = FileChannel.open(resolve("start.lock"), CREATE, WRITE);
                    var _ = channel.lock()) {
                return task.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// The text kept under this name, made once from 256 random bits and readable only by the owner of the folder.
    public String key(String name) {
        return alone(() -> {
            var file = resolve("keys").resolve(name);
            if (!Files.exists(file)) {
                keep(file, random());
            }
            return Files.readString(file).strip();
        });
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void keep(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        var draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
