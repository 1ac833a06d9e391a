package io.willowleaf.starterkit.jdbc;

import io.willowleaf.starterkit.Kit;
import io.willowleaf.starterkit.KitEdits;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which kit rows were taken, from which version, and which of them were edited since.
@Repository
class KitRecords implements KitEdits {

    record Taken(String digest, boolean edited) {}

    private final JdbcClient jdbc;

    private final InstantSource clock;

    KitRecords(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<String, String> digests() {
        var digests = new HashMap<String, String>();
        jdbc.sql("select name, digest from starterkit.kit_file").query(row -> {
            digests.put(row.getString("name"), row.getString("digest"));
        });
        return digests;
    }

    Map<String, Taken> rows(String file) {
        var rows = new HashMap<String, Taken>();
        jdbc.sql("select code, digest, edited_at is not null as edited from starterkit.kit_row where file = ?")
                .param(file)
                .query(row -> {
                    rows.put(row.getString("code"), new Taken(row.getString("digest"), row.getBoolean("edited")));
                });
        return rows;
    }

    void took(String file, String code, String digest) {
        jdbc.sql("""
                        insert into starterkit.kit_row (file, code, digest, version)
                        values (:file, :code, :digest, :version)
                        on conflict (file, code) do update set digest = excluded.digest, version = excluded.version
                        """)
                .param("file", file)
                .param("code", code)
                .param("digest", digest)
                .param("version", Kit.VERSION)
                .update();
    }

    void loaded(String file, String digest) {
        jdbc.sql("""
                        insert into starterkit.kit_file (name, digest, version, loaded_at)
                        values (:name, :digest, :version, :at)
                        on conflict (name) do update
                        set digest = excluded.digest, version = excluded.version, loaded_at = excluded.loaded_at
                        """)
                .param("name", file)
                .param("digest", digest)
                .param("version", Kit.VERSION)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public void edited(String table, String code) {
        jdbc.sql(
                        "update starterkit.kit_row set edited_at = coalesce(edited_at, :at) where file = :file and code = :code")
                .param("at", Timestamp.from(clock.instant()))
                .param("file", table)
                .param("code", code)
                .update();
    }
}
