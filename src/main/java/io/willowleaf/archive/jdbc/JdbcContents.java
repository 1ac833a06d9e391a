package io.willowleaf.archive.jdbc;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.domain.Contents;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContents implements Contents {

    private final JdbcClient jdbc;

    JdbcContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(ContentId id, long length) {
        return jdbc.sql("insert into archive.content (sha256, length) values (:id, :length) on conflict do nothing")
                        .param("id", id.sha256())
                        .param("length", length)
                        .update()
                == 1;
    }

    @Override
    public void addChunk(ContentId id, int number, byte[] bytes) {
        jdbc.sql("insert into archive.chunk (content, number, bytes) values (:id, :number, :bytes)")
                .param("id", id.sha256())
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    @Override
    public Optional<Long> findLength(ContentId id) {
        return jdbc.sql("select length from archive.content where sha256 = :id")
                .param("id", id.sha256())
                .query(Long.class)
                .optional();
    }

    @Override
    public List<byte[]> chunk(ContentId id, int number) {
        return jdbc.sql("select bytes from archive.chunk where content = :id and number = :number")
                .param("id", id.sha256())
                .param("number", number)
                .query((row, _) -> row.getBytes("bytes"))
                .list();
    }
}
