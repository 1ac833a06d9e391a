package io.willowleaf.archive.desk;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Kept;
import io.willowleaf.archive.domain.Contents;
import io.willowleaf.archive.domain.FileName;
import io.willowleaf.kernel.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps bytes and gives exactly them back. Who may have them is decided by whoever had them kept.
@Service
@Transactional
public class ArchiveDesk {

    static final int CHUNK = 512 * 1024;

    private final Contents contents;

    ArchiveDesk(Contents contents) {
        this.contents = contents;
    }

    /// Equal bytes are kept once.
    public Kept keep(byte[] bytes, String mediaType, String name) {
        var id = new ContentId(HexFormat.of().formatHex(sha256().digest(bytes)));
        if (contents.add(id, bytes.length)) {
            for (var from = 0; from < bytes.length; from += CHUNK) {
                contents.addChunk(
                        id, from / CHUNK, Arrays.copyOfRange(bytes, from, Math.min(from + CHUNK, bytes.length)));
            }
        }
        return new Kept(id, FileName.clean(name), mediaType.strip().toLowerCase(Locale.ROOT), bytes.length);
    }

    @Transactional(readOnly = true)
    public OptionalLong findLength(ContentId id) {
        return contents.findLength(id).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /// Chunk by chunk, so that a large file never stands in memory as a whole. Fails when the bytes are not those that
    /// were kept.
    @Transactional(readOnly = true)
    public void copy(ContentId id, OutputStream to) {
        var length = contents.findLength(id).orElseThrow(NotFound::new);
        var hash = sha256();
        try {
            for (var number = 0; (long) number * CHUNK < length; number++) {
                for (var bytes : contents.chunk(id, number)) {
                    hash.update(bytes);
                    to.write(bytes);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        if (!HexFormat.of().formatHex(hash.digest()).equals(id.sha256())) {
            throw new IllegalStateException("kept bytes have changed: " + id.sha256());
        }
    }

    @Transactional(readOnly = true)
    public byte[] bytes(ContentId id) {
        var whole = new ByteArrayOutputStream();
        copy(id, whole);
        return whole.toByteArray();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
