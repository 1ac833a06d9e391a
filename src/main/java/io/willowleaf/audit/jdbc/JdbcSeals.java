package io.willowleaf.audit.jdbc;

import io.willowleaf.audit.domain.Chain;
import io.willowleaf.audit.domain.Seal;
import io.willowleaf.audit.domain.Seals;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcSeals implements Seals {

    private final JdbcClient sql;

    JdbcSeals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public long newest(Chain chain) {
        return sql.sql(
                        switch (chain) {
                            case ACT -> "select coalesce(max(id), 0) from audit.act";
                            case READING -> "select coalesce(max(id), 0) from audit.reading";
                        })
                .query(Long.class)
                .single();
    }

    @Override
    public Seal last(Chain chain) {
        return sql.sql("""
                select chain, after, last, row_count, previous, hash from audit.seal
                where chain = :chain order by last desc limit 1
                """)
                .param("chain", chain.code())
                .query((row, _) -> seal(chain, row))
                .optional()
                .orElse(Seal.none(chain));
    }

    @Override
    public List<Row> rows(Chain chain, long after, long until, int limit) {
        return sql.sql(
                        switch (chain) {
                            case ACT -> """
                                    select id, jsonb_build_array(id, extract(epoch from at), actor, verb, object, reason, roles, address)::text as canonical
                                    from audit.act where id > :after and id <= :until order by id limit :limit
                                    """;
                            case READING -> """
                                    select id, jsonb_build_array(id, extract(epoch from at), actor, subjects, address)::text as canonical
                                    from audit.reading where id > :after and id <= :until order by id limit :limit
                                    """;
                        })
                .param("after", after)
                .param("until", until)
                .param("limit", limit)
                .query((row, _) -> new Row(row.getLong("id"), row.getString("canonical")))
                .list();
    }

    @Override
    public List<Seal> after(Chain chain, long row, int limit) {
        return sql.sql("""
                select chain, after, last, row_count, previous, hash from audit.seal
                where chain = :chain and last > :row order by last limit :limit
                """)
                .param("chain", chain.code())
                .param("row", row)
                .param("limit", limit)
                .query((seal, _) -> seal(chain, seal))
                .list();
    }

    @Override
    public void add(Seal seal) {
        sql.sql("""
                insert into audit.seal (chain, after, last, row_count, previous, hash)
                values (:chain, :after, :last, :rows, :previous, :hash)
                """)
                .param("chain", seal.chain().code())
                .param("after", seal.after())
                .param("last", seal.last())
                .param("rows", seal.rows())
                .param("previous", seal.previous())
                .param("hash", seal.hash())
                .update();
    }

    @Override
    public String mark() {
        return sql.sql("select pg_current_xact_id()::text").query(String.class).single();
    }

    @Override
    public boolean hasPassed(String mark) {
        return sql.sql("select pg_snapshot_xmin(pg_current_snapshot()) > :mark::xid8")
                .param("mark", mark)
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean alone() {
        return sql.sql("select pg_try_advisory_xact_lock(hashtext('audit.seal'))")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void prepareMonths() {
        sql.sql("select audit.prepare_reading_months(current_date, 3)")
                .query((row, _) -> row.getObject(1))
                .list();
    }

    private static Seal seal(Chain chain, java.sql.ResultSet row) throws java.sql.SQLException {
        return new Seal(
                chain,
                row.getLong("after"),
                row.getLong("last"),
                row.getInt("row_count"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
