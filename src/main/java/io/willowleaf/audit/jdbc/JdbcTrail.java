package io.willowleaf.audit.jdbc;

import io.willowleaf.audit.Act;
import io.willowleaf.audit.AuditFilter;
import io.willowleaf.audit.Reading;
import io.willowleaf.audit.domain.Trail;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.OneGo;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTrail implements Trail {

    private final JdbcClient sql;
    private final Consumer<List<Act>> writer = this::write;

    JdbcTrail(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void add(Act act) {
        OneGo.add(List.of(act), writer);
    }

    private void write(List<Act> acts) {
        if (acts.size() == 1) {
            write(acts.getFirst());
        } else {
            writeAll(acts);
        }
    }

    private void write(Act act) {
        sql.sql("""
                insert into audit.act (at, actor, verb, object, reason, roles, address)
                values (:at, :actor, :verb, :object, :reason, :roles, :address)
                """)
                .param("at", offset(act.at()))
                .param("actor", act.by().toString())
                .param("verb", act.verb())
                .param("object", act.object())
                .param("reason", act.reason())
                .param("roles", act.roles())
                .param("address", act.address())
                .update();
    }

    private void writeAll(List<Act> acts) {
        sql.sql("""
                insert into audit.act (at, actor, verb, object, reason, roles, address)
                select at, actor, verb, object, reason, roles, address
                from unnest(:at::timestamptz[], :actor::text[], :verb::text[], :object::text[], :reason::text[],
                        :roles::text[], :address::text[]) with ordinality
                    as one (at, actor, verb, object, reason, roles, address, place)
                order by place
                """)
                .param("at", texts(acts, act -> act.at().toString()))
                .param("actor", texts(acts, act -> act.by().toString()))
                .param("verb", texts(acts, Act::verb))
                .param("object", texts(acts, Act::object))
                .param("reason", texts(acts, Act::reason))
                .param("roles", texts(acts, Act::roles))
                .param("address", texts(acts, Act::address))
                .update();
    }

    private static @Nullable String[] texts(List<Act> acts, Function<Act, @Nullable String> what) {
        return acts.stream().map(what).toArray(String[]::new);
    }

    @Override
    public void look(Reading reading, Instant since) {
        sql.sql("""
                insert into audit.reading (at, actor, subjects, address)
                select :at, :actor, array_agg(subject order by place), :address
                from unnest(:subjects) with ordinality as looked (subject, place)
                where subject not in (
                    select seen from audit.reading, unnest(subjects) seen
                    where actor = :actor and at > :since and seen = any(:subjects))
                having count(*) > 0
                """)
                .param("at", offset(reading.at()))
                .param("since", offset(since))
                .param("actor", reading.by().toString())
                .param("subjects", reading.subjects().toArray(String[]::new), Types.ARRAY)
                .param("address", reading.address())
                .update();
    }

    @Override
    public List<Act> acts(AuditFilter filter) {
        return newest(
                        "select id, at, actor, verb, object, reason, roles, address from audit.act",
                        "object = :object",
                        filter)
                .query((row, _) -> act(row))
                .list();
    }

    @Override
    public List<Reading> readings(AuditFilter filter) {
        return newest(
                        "select id, at, actor, subjects, address from audit.reading",
                        "subjects @> array[:object::text]",
                        new AuditFilter(filter.by(), null, filter.object(), filter.before(), filter.limit()))
                .query((row, _) -> reading(row))
                .list();
    }

    /// Only the conditions that were asked for: each has an index, which an "is null or" would hide.
    private JdbcClient.StatementSpec newest(String select, String ofObject, AuditFilter filter) {
        var where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        var values = new HashMap<String, Object>();
        var by = filter.by();
        given(by == null ? null : by.toString(), "actor", "actor = :actor", where, values);
        given(filter.verb(), "verb", "verb = :verb", where, values);
        given(filter.object(), "object", ofObject, where, values);
        given(filter.before(), "before", "id < :before", where, values);
        return sql.sql(select + where + " order by id desc limit :limit")
                .params(values)
                .param("limit", filter.limit());
    }

    private static void given(
            @Nullable Object value, String name, String condition, StringJoiner where, Map<String, Object> values) {
        if (value != null) {
            where.add(condition);
            values.put(name, value);
        }
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                row.getLong("id"),
                at(row),
                Actor.parse(row.getString("actor")),
                row.getString("verb"),
                row.getString("object"),
                row.getString("reason"),
                row.getString("roles"),
                row.getString("address"));
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getLong("id"),
                at(row),
                Actor.parse(row.getString("actor")),
                texts(row.getArray("subjects")),
                row.getString("address"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime offset(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
