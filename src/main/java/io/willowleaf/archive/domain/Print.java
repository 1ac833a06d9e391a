package io.willowleaf.archive.domain;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Source;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What bytes are known by: their hash and how many they are.
public record Print(ContentId id, long length) {

    public static Print of(Source source) throws IOException {
        var hash = sha256();
        try (var in = new DigestInputStream(source.open(), hash)) {
            var length = in.transferTo(OutputStream.nullOutputStream());
            return new Print(id(hash), length);
        }
    }

    /// The same bytes, failing at their end when they are not those that were kept.
    public static InputStream checked(InputStream bytes, ContentId expected) {
        return new Checked(bytes, expected, sha256());
    }

    private static ContentId id(MessageDigest hash) {
        return new ContentId(HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Bytes that are counted up to their hash while they pass.
    private static final class Checked extends FilterInputStream {

        private final ContentId expected;
        private final MessageDigest hash;
        private boolean ended;

        Checked(InputStream bytes, ContentId expected, MessageDigest hash) {
            super(bytes);
            this.expected = expected;
            this.hash = hash;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            var count = super.read(into, from, most);
            if (count > 0) {
                hash.update(into, from, count);
            } else if (count < 0 && !ended) {
                ended = true;
                if (!id(hash).equals(expected)) {
                    throw new IllegalStateException("kept bytes have changed: " + expected.sha256());
                }
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, 8_192)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
