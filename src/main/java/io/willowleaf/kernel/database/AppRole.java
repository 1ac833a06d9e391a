package io.willowleaf.kernel.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The role the program works as: it reads and writes rows, and on tables whose comment begins with `append-only` it
/// can only add. A column of such a table whose comment begins with `erasable` may be overwritten.
final class AppRole {

    static final String NAME = "willowleaf_app";
    private static final Logger log = LoggerFactory.getLogger(AppRole.class);

    private AppRole() {}

    static void ensureWithLogin(Connection owner, String password) throws SQLException {
        if (!exists(owner)) {
            execute(owner, "create role " + NAME + " login password '" + password + "'");
        }
    }

    /// Makes the role where the login may; false if the login cannot assume it.
    static boolean ensureToAssume(Connection owner) {
        try {
            if (!exists(owner)) {
                execute(owner, "create role " + NAME);
                execute(owner, "grant " + NAME + " to current_user");
            }
            execute(owner, "set role " + NAME);
            execute(owner, "reset role");
            return true;
        } catch (SQLException e) {
            log.debug("role {}", NAME, e);
            return false;
        }
    }

    static boolean exists(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var found = statement.executeQuery("select from pg_roles where rolname = '" + NAME + "'")) {
            return found.next();
        }
    }

    /// Gives the role its rights on every table of these schemas, and no more.
    static void grant(Connection owner, Collection<String> schemas) throws SQLException {
        for (var schema : schemas) {
            execute(owner, """
                    grant usage on schema %1$s to %2$s;
                    grant select, insert, update, delete on all tables in schema %1$s to %2$s;
                    grant usage, select on all sequences in schema %1$s to %2$s;
                    revoke insert, update, delete on %1$s.migration from %2$s
                    """.formatted(schema, NAME));
        }
        execute(owner, guard(schemas));
    }

    private static String guard(Collection<String> schemas) {
        return """
                do $$
                declare command text;
                begin
                    for command in
                        with recursive guarded (oid) as (
                            select t.oid from pg_class t
                            where t.relnamespace::regnamespace::text = any ('{%1$s}')
                              and obj_description(t.oid, 'pg_class') ilike 'append-only%%'
                            union
                            select inhrelid from pg_inherits join guarded on inhparent = guarded.oid)
                        select format('revoke update, delete on %%s from %2$s', oid::regclass) from guarded
                        union all
                        select format('grant update (%%I) on %%s to %2$s', attname, oid::regclass)
                        from guarded join pg_attribute on attrelid = oid and attnum > 0
                        where col_description(oid, attnum) ilike 'erasable%%'
                        order by 1 desc
                    loop
                        execute command;
                    end loop;
                end $$
                """.formatted(String.join(",", schemas), NAME);
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
