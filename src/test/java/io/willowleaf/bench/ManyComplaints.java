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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes many complaints out of those of the example: each copy has all facts, events and lines of the first, under
/// keys of its own, and belongs to one of 25 teams with eight agents each. Much faster than letting thousands of people
/// work, and every page tells the truth about it.
final class ManyComplaints {

    private static final String OWNER = "willowleaf_owner";
    private static final long KEYS = 10_000_000;
    private static final long NUMBERS = 6_000;
    private static final int OFFICES = 25;
    private static final long PEOPLE = 1_000;
    private static final Set<String> PERSONS = Set.of("owner", "officer", "staff", "superior", "accused");

    /// The team of the example, and those in it who work on complaints.
    private static final String DESK =
            "(select mode() within group (order by team) from complaint.complaint where id < " + KEYS + ")";
    private static final String CREW =
            "select id from identity.staff join identity.staff_role on staff = id where role in ('AGENT', 'TEAM_LEAD')"
                    + " and id < " + PEOPLE + " and team = " + DESK;

    private final HikariDataSource pool;
    private final Path home;
    private final byte[] key;

    ManyComplaints(HikariDataSource pool, Path home, byte[] key) {
        this.pool = pool;
        this.home = home;
        this.key = key;
    }

    /// Answers how many there are then.
    long grow(long wanted) throws SQLException, IOException, InterruptedException {
        try (var owner = owner()) {
            long first = count(owner, "select count(*) from complaint.complaint where id < " + KEYS);
            long there = count(owner, "select count(*) from complaint.complaint");
            if (there == first) {
                everythingHeard(owner);
            }
            offices(owner);
            for (long copy = there / first; there < wanted; copy++) {
                copy(owner, copy);
                there = count(owner, "select count(*) from complaint.complaint");
                System.err.printf("%,d complaints%n", there);
            }
            settle(owner);
            return there;
        }
    }

    /// Whatever is kept by listening stands behind the example for a moment.
    private static void everythingHeard(Connection owner) throws SQLException, InterruptedException {
        while (count(owner, """
                        select count(*) from kernel.subscription
                        where position < (select coalesce(max(position), 0) from kernel.event)
                        """) > 0) {
            Thread.sleep(500);
        }
    }

    /// A team like that of the example for each office, with its lead and its agents.
    private static void offices(Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            for (int office = 1; office < OFFICES; office++) {
                statement.execute("""
                        insert into identity.team (id, name, kind, parent, lead, duty_lead) overriding system value
                        select id + %1$d, name || ' %2$d', kind, parent, lead + %1$d, duty_lead + %1$d
                        from identity.team where id = %3$s on conflict do nothing
                        """.formatted(office * PEOPLE, office, DESK));
                statement.execute("""
                        insert into identity.staff (id, name, team, joined_at) overriding system value
                        select id + %1$d, name || ' %2$d', team + %1$d, joined_at
                        from identity.staff where id in (%3$s) on conflict do nothing
                        """.formatted(office * PEOPLE, office, CREW));
                statement.execute("""
                        insert into identity.staff_role (staff, role)
                        select staff + %1$d, role from identity.staff_role where staff in (%2$s) on conflict do nothing
                        """.formatted(office * PEOPLE, CREW));
            }
        }
        owner.commit();
        owner.setAutoCommit(true);
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
                            array_agg(c.column_name::text order by c.ordinal_position) as columns,
                            array_agg(c.data_type::text order by c.ordinal_position) as types
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
                tables.add(new Table(
                        rows.getString("name"),
                        List.of((String[]) rows.getArray("columns").getArray()),
                        List.of((String[]) rows.getArray("types").getArray())));
            }
        }
        return tables;
    }

    private record Table(String name, List<String> columns, List<String> types) {

        String copied(long copy) {
            var first = Stream.of("id", "complaint").filter(columns::contains).toList();
            return "insert into %s (%s) overriding system value select %s from %s t where %s"
                    .formatted(
                            name,
                            String.join(", ", columns),
                            IntStream.range(0, columns.size())
                                    .mapToObj(at -> value(columns.get(at), types.get(at), copy))
                                    .collect(Collectors.joining(", ")),
                            name,
                            (first.isEmpty() ? List.of(columns.getFirst()) : first)
                                    .stream().map(key -> key + " < " + KEYS).collect(Collectors.joining(" and ")));
        }

        private String value(String column, String type, long copy) {
            long shift = copy * KEYS;
            long office = copy % OFFICES * PEOPLE;
            if (PERSONS.contains(column) && type.equals("ARRAY")) {
                return "case when %1$s is not null then array(select %2$s from unnest(%1$s) person) end"
                        .formatted(column, colleague("person", office));
            }
            if (PERSONS.contains(column) && type.equals("bigint")) {
                return colleague(column, office);
            }
            return switch (column) {
                case "team" -> "case when team = %s then team + %d else team end".formatted(DESK, office);
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

        private static String colleague(String column, long office) {
            return "case when %1$s in (%2$s) then %1$s + %3$d else %1$s end".formatted(column, CREW, office);
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
            statement.execute("delete from warning.daily");
            statement.execute("""
                    insert into warning.daily (code, day, many)
                    select code, day, count(*) from warning.counted, warning.groups_of(cause) as code group by code, day
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
