package io.willowleaf.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.willowleaf.complaint.domain.TrackingToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Makes many complaints out of those of the example: each copy has all facts, events and lines of the first, under
/// keys of its own. Much faster than letting thousands of people work, and every page tells the truth about it.
final class ManyComplaints {

    private static final String OWNER = "willowleaf_owner";
    private static final long KEYS = 10_000_000;
    private static final long NUMBERS = 6_000;

    private final HikariDataSource pool;
    private final Path home;
    private final byte[] key;

    ManyComplaints(HikariDataSource pool, Path home, byte[] key) {
        this.pool = pool;
        this.home = home;
        this.key = key;
    }

    /// Answers how many there are then.
    long grow(long wanted) throws SQLException, IOException {
        try (var owner = owner()) {
            long first = count(owner, "select count(*) from complaint.complaint where id < " + KEYS);
            long there = count(owner, "select count(*) from complaint.complaint");
            for (long copy = there / first; there < wanted; copy++) {
                copy(owner, copy);
                there = count(owner, "select count(*) from complaint.complaint");
                System.err.printf("%,d complaints%n", there);
            }
            settle(owner);
            return there;
        }
    }

    private void copy(Connection owner, long copy) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("set local synchronous_commit = off");
            statement.execute("set local session_replication_role = replica");
            tokens(owner, copy);
            for (var table : tables(owner)) {
                statement.execute(table.copied(copy));
            }
            statement.execute("""
                    insert into kernel.event (stream, revision, type, version, payload, actor, at)
                    select split_part(stream, ':', 1) || ':' || (split_part(stream, ':', 2)::bigint + %1$d), revision, type, version,
                        payload
                        || case when payload ? 'complaint' then jsonb_build_object('complaint', (payload->>'complaint')::bigint + %1$d) else '{}' end
                        || case when payload ? 'promise' then jsonb_build_object('promise', (payload->>'promise')::bigint + %1$d) else '{}' end
                        || case when payload ? 'invitation' then jsonb_build_object('invitation', (payload->>'invitation')::bigint + %1$d) else '{}' end,
                        actor, at
                    from kernel.event
                    where split_part(stream, ':', 1) in ('complaint', 'survey', 'remedy')
                        and split_part(stream, ':', 2)::bigint < %2$d
                    order by position
                    """.formatted(copy * KEYS, KEYS));
        }
        owner.commit();
        owner.setAutoCommit(true);
    }

    /// A private link for each new complaint.
    private void tokens(Connection owner, long copy) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(
                    "create temporary table token (complaint bigint primary key, salt text, hash text) on commit drop");
        }
        var ids = new ArrayList<Long>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select id from complaint.complaint where id < " + KEYS)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        try (var insert = owner.prepareStatement("insert into token values (?, ?, ?)")) {
            for (long id : ids) {
                var token = TrackingToken.fresh(key);
                insert.setLong(1, id);
                insert.setString(2, token.salt());
                insert.setString(3, token.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        System.err.printf("copy %d%n", copy);
    }

    /// Every table that belongs to a complaint, whichever module it is of.
    private static List<Table> tables(Connection owner) throws SQLException {
        var tables = new ArrayList<Table>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select c.table_schema || '.' || c.table_name as name,
                            array_agg(c.column_name::text order by c.ordinal_position) as columns
                        from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where t.table_type = 'BASE TABLE' and is_generated = 'NEVER'
                            and table_schema not in ('pg_catalog', 'information_schema', 'kernel', 'audit', 'identity', 'notification')
                            and (table_schema, table_name) in (
                                select table_schema, table_name from information_schema.columns where column_name = 'complaint'
                                union values ('complaint', 'complaint'), ('customer', 'customer'), ('customer', 'contact'),
                                    ('customer', 'rung'), ('survey', 'answer'), ('survey', 'remark'), ('remedy', 'verdict'))
                            and table_name <> 'reception_key'
                        group by 1
                        having bool_and(c.data_type = 'bigint' or c.column_name not in ('id', 'complaint', 'customer'))
                        order by 1
                        """)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString("name"), List.of((String[])
                        rows.getArray("columns").getArray())));
            }
        }
        return tables;
    }

    private record Table(String name, List<String> columns) {

        String copied(long copy) {
            var key = columns.contains("id") ? "id" : columns.contains("complaint") ? "complaint" : columns.getFirst();
            return "insert into %s (%s) overriding system value select %s from %s t where %s < %d"
                    .formatted(
                            name,
                            String.join(", ", columns),
                            columns.stream().map(column -> value(column, copy)).collect(Collectors.joining(", ")),
                            name,
                            key,
                            KEYS);
        }

        private String value(String column, long copy) {
            long shift = copy * KEYS;
            return switch (column) {
                case "id", "complaint", "customer", "promise", "invitation", "request" -> column + " + " + shift;
                case "number" ->
                    "regexp_replace(number, '\\d+$', '') || lpad((substring(number from '\\d+$')::bigint + %d)::text, 6, '0')"
                            .formatted(copy * NUMBERS);
                case "received_at" -> "received_at - interval '37 seconds' * " + copy;
                case "token_hash" ->
                    name.equals("complaint.complaint")
                            ? "(select hash from token where token.complaint = t.id)"
                            : "encode(sha256((token_hash || '%d')::bytea), 'hex')".formatted(copy);
                case "token_salt" ->
                    name.equals("complaint.complaint")
                            ? "(select salt from token where token.complaint = t.id)"
                            : column;
                case "whole" -> "whole || '-" + copy + "'";
                default -> column;
            };
        }
    }

    /// The sequences go on behind the copies, and everybody has heard of them.
    private static void settle(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("update kernel.subscription set position = (select max(position) from kernel.event)");
            statement.execute("""
                    do $$ declare s record; begin
                        for s in select schemaname, sequencename from pg_sequences
                            where schemaname not in ('kernel', 'audit', 'identity') and coalesce(last_value, 0) < 900000000 loop
                            perform setval(format('%I.%I', s.schemaname, s.sequencename), case
                                when s.sequencename like 'number\\_%' then 500000 else 900000000 end);
                        end loop;
                    end $$
                    """);
            statement.execute("vacuum analyze");
        }
    }

    private static long count(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection owner() throws SQLException, IOException {
        return DriverManager.getConnection(
                pool.getJdbcUrl(),
                OWNER,
                Files.readString(home.resolve("keys/database-owner")).strip());
    }
}
