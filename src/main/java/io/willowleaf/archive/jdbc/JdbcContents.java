package io.willowleaf.archive.jdbc;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.domain.Contents;
import io.willowleaf.kernel.config.Settings;
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
    public void add(ContentId id, Held held) {
        jdbc.sql("""
                        insert into archive.content (sha256, length, store) values (:id, :length, :store)
                        on conflict do nothing
                        """)
                .param("id", id.sha256())
                .param("length", held.length())
                .param("store", held.store().name())
                .update();
    }

    @Override
    public Optional<Held> find(ContentId id) {
        return jdbc.sql("select length, store from archive.content where sha256 = :id")
                .param("id", id.sha256())
                .query((row, _) ->
                        new Held(row.getLong("length"), Settings.Archive.Store.valueOf(row.getString("store"))))
                .optional();
    }
}
