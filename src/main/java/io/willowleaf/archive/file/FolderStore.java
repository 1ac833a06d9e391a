package io.willowleaf.archive.file;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.domain.Store;
import io.willowleaf.kernel.config.Home;
import io.willowleaf.kernel.config.Settings;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.stereotype.Component;

/// Files in a folder that all nodes share, one for each content, written aside and moved into place when it is whole
/// and on the disk.
@Component
public class FolderStore implements Store {

    private final Path folder;

    public FolderStore(Settings settings, Home home) {
        this.folder = settings.archive().folder(home);
    }

    @Override
    public Settings.Archive.Store kind() {
        return Settings.Archive.Store.FOLDER;
    }

    @Override
    public void put(ContentId id, long length, Source bytes) throws IOException {
        var file = file(id);
        if (!Files.exists(file)) {
            var shelf = Files.createDirectories(file.resolveSibling("."));
            var draft = Files.createTempFile(shelf, "new-", "");
            try {
                write(draft, bytes);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                force(shelf);
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static void write(Path draft, Source bytes) throws IOException {
        try (var channel = FileChannel.open(draft, WRITE);
                var out = Channels.newOutputStream(channel);
                var in = bytes.open()) {
            in.transferTo(out);
            channel.force(true);
        }
    }

    /// So that the name, too, outlives a power cut.
    private static void force(Path shelf) throws IOException {
        if (shelf.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var names = FileChannel.open(shelf, READ)) {
                names.force(true);
            }
        }
    }

    @Override
    public InputStream open(ContentId id, long length) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file(id)));
    }

    private Path file(ContentId id) {
        var name = id.sha256();
        return folder.resolve(name.substring(0, 2))
                .resolve(name.substring(2, 4))
                .resolve(name);
    }
}
