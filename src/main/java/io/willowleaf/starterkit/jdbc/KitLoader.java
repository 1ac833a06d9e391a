package io.willowleaf.starterkit.jdbc;

import io.willowleaf.starterkit.Kit;
import io.willowleaf.starterkit.KitTable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Offers every kit file that changed to the module that owns it, on one node only, before anybody is served.
@Component
class KitLoader implements SmartInitializingSingleton {

    private final ObjectProvider<KitTable> tables;
    private final KitRecords records;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    KitLoader(ObjectProvider<KitTable> tables, KitRecords records, JdbcClient jdbc, TransactionTemplate transaction) {
        this.tables = tables;
        this.records = records;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (changed(records.digests()).isEmpty()) {
            return;
        }
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('starterkit'))")
                    .query()
                    .singleRow();
            changed(records.digests()).forEach(this::load);
        });
    }

    private Map<KitTable, String> changed(Map<String, String> known) {
        var changed = new LinkedHashMap<KitTable, String>();
        tables.orderedStream().forEach(table -> {
            var digest = Digest.of(Kit.bytes(table.name()));
            if (!digest.equals(known.get(table.name()))) {
                changed.put(table, digest);
            }
        });
        return changed;
    }

    void load(KitTable table, String digest) {
        var taken = records.rows(table.name());
        for (var row : Kit.rows(table.name())) {
            var record = taken.get(row.code());
            var rowDigest = Digest.of(row);
            if (record == null || (!record.edited() && !record.digest().equals(rowDigest))) {
                table.take(row);
                records.took(table.name(), row.code(), rowDigest);
            }
        }
        records.loaded(table.name(), digest);
    }
}
