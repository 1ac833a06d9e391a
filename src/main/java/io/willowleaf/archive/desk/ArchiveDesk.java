package io.willowleaf.archive.desk;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Kept;
import io.willowleaf.archive.NotPossible;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.domain.Contents;
import io.willowleaf.archive.domain.Contents.Held;
import io.willowleaf.archive.domain.FileName;
import io.willowleaf.archive.domain.Print;
import io.willowleaf.archive.domain.Scanner;
import io.willowleaf.archive.domain.Scans;
import io.willowleaf.kernel.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps bytes and gives exactly them back. Who may have them is decided by whoever had them kept.
@Service
@Transactional
public class ArchiveDesk {

    private static final Logger log = LoggerFactory.getLogger(ArchiveDesk.class);

    private final Contents contents;
    private final Stores stores;
    private final Scans scans;
    private final Scanner scanner;
    private final InstantSource clock;

    ArchiveDesk(Contents contents, Stores stores, Scans scans, Scanner scanner, InstantSource clock) {
        this.contents = contents;
        this.stores = stores;
        this.scans = scans;
        this.scanner = scanner;
        this.clock = clock;
    }

    /// Equal bytes are kept once.
    public Kept keep(byte[] bytes, String mediaType, String name) {
        return keep(Source.of(bytes), mediaType, name);
    }

    /// Read twice and never held as a whole: once for the hash, once to be kept if nobody brought it before.
    public Kept keep(Source bytes, String mediaType, String name) {
        try {
            var print = Print.of(bytes);
            if (contents.find(print.id()).isEmpty()) {
                stores.chosen().put(print.id(), print.length(), bytes);
                contents.add(
                        print.id(), new Held(print.length(), stores.chosen().kind()));
            }
            if (scanner.isThere()) {
                scans.expect(print.id(), clock.instant());
            }
            return new Kept(
                    print.id(), FileName.clean(name), mediaType.strip().toLowerCase(Locale.ROOT), print.length());
        } catch (IOException failed) {
            throw away(failed);
        }
    }

    /// A file of a stranger: what it is called is made harmless, what it is is found out, not believed.
    public Kept receive(Source bytes, String name) {
        try {
            return keep(bytes, FileKind.of(bytes, name), name);
        } catch (IOException failed) {
            throw away(failed);
        }
    }

    @Transactional(readOnly = true)
    public OptionalLong findLength(ContentId id) {
        return contents.find(id).map(held -> OptionalLong.of(held.length())).orElse(OptionalLong.empty());
    }

    /// Piece by piece, so that a large file never stands in memory as a whole, and between the pieces no connection is
    /// held for a slow reader. Fails at the end when the bytes are not those that were kept.
    @Transactional(propagation = Propagation.SUPPORTS)
    public InputStream open(ContentId id) {
        var held = contents.find(id).orElseThrow(NotFound::new);
        try {
            return Print.checked(stores.of(held.store()).open(id, held.length()), id);
        } catch (IOException failed) {
            throw away(failed);
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public void copy(ContentId id, OutputStream to) {
        try (var bytes = open(id)) {
            bytes.transferTo(to);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] bytes(ContentId id) {
        try (var bytes = open(id)) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static NotPossible away(IOException failed) {
        log.warn("the store of files cannot be reached", failed);
        return new NotPossible("archive.refused.away");
    }
}
