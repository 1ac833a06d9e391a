package io.willowleaf.kernel.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the schemas of our modules consist of, as the database itself knows it.
record Catalog(Connection connection, Collection<String> schemas) {

    private static final String OURS = " where n.nspname = any (?) and c.relname <> 'migration' ";

    /// Every table that is not a partition, with the columns that can be written.
    SortedMap<String, String> columnsByTable() throws SQLException {
        var found = new TreeMap<String, String>();
        for (var row : rows("""
                select c.oid::regclass::text, string_agg(quote_ident(a.attname), ', ' order by a.attnum)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                """ + OURS + "and c.relkind in ('r', 'p') and not c.relispartition group by c.oid")) {
            found.put(row.getFirst(), row.getLast());
        }
        return found;
    }

    /// The statements that make the partitions, parents before their children.
    List<String> partitions() throws SQLException {
        return first("""
                select format('create table if not exists %s partition of %s %s%s', c.oid::regclass, i.inhparent::regclass,
                              pg_get_expr(c.relpartbound, c.oid),
                              case c.relkind when 'p' then ' partition by ' || pg_get_partkeydef(c.oid) else '' end)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_inherits i on i.inhrelid = c.oid
                """ + OURS + "and c.relispartition and c.relkind in ('r', 'p') order by c.oid");
    }

    List<String> sequences() throws SQLException {
        return first("select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace" + OURS
                + "and c.relkind = 'S' order by 1");
    }

    /// The foreign keys: the statement that drops each, and the one that makes it again.
    List<List<String>> foreignKeys() throws SQLException {
        return rows("""
                select format('alter table %s drop constraint %I', c.oid::regclass, f.conname),
                       format('alter table %s add constraint %I %s', c.oid::regclass, f.conname, pg_get_constraintdef(f.oid))
                from pg_constraint f join pg_class c on c.oid = f.conrelid join pg_namespace n on n.oid = c.relnamespace
                """ + OURS + "and f.contype = 'f' and f.conparentid = 0");
    }

    private List<String> first(String question) throws SQLException {
        return rows(question).stream().map(List::getFirst).toList();
    }

    private List<List<String>> rows(String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setArray(1, connection.createArrayOf("text", schemas.toArray()));
            try (var answer = statement.executeQuery()) {
                var rows = new ArrayList<List<String>>();
                var width = answer.getMetaData().getColumnCount();
                while (answer.next()) {
                    rows.add(
                            width == 1
                                    ? List.of(answer.getString(1))
                                    : List.of(answer.getString(1), answer.getString(2)));
                }
                return rows;
            }
        }
    }
}
