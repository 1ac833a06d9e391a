package io.willowleaf.archive.jdbc;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Source;
import io.willowleaf.archive.domain.Store;
import io.willowleaf.kernel.config.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Files in pieces beside everything else, so that one backup holds all and every node sees them.
@Repository
class DatabaseStore implements Store {

    private static final int PIECE = 512 * 1024;

    private final JdbcClient jdbc;

    DatabaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Settings.Archive.Store kind() {
        return Settings.Archive.Store.DATABASE;
    }

    @Override
    public void put(ContentId id, long length, Source source) throws IOException {
        try (var in = source.open()) {
            var number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                add(id, number++, piece);
            }
        }
    }

    private void add(ContentId id, int number, byte[] bytes) {
        jdbc.sql("""
                        insert into archive.chunk (content, number, bytes) values (:id, :number, :bytes)
                        on conflict do nothing
                        """)
                .param("id", id.sha256())
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    @Override
    public InputStream open(ContentId id, long length) {
        return new Pieces(id, Math.toIntExact(Math.ceilDiv(length, PIECE)));
    }

    private byte[] piece(ContentId id, int number) {
        return jdbc.sql("select bytes from archive.chunk where content = :id and number = :number")
                .param("id", id.sha256())
                .param("number", number)
                .query((row, _) -> row.getBytes("bytes"))
                .single();
    }

    /// Each asked for when the one before has been read.
    private final class Pieces extends InputStream {

        private final ContentId id;
        private final int count;
        private int next;
        private InputStream now = InputStream.nullInputStream();

        Pieces(ContentId id, int count) {
            this.id = id;
            this.count = count;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            for (var got = now.read(into, from, most); ; got = now.read(into, from, most)) {
                if (got > 0 || next == count) {
                    return got;
                }
                now = new ByteArrayInputStream(piece(id, next++));
            }
        }
    }
}
