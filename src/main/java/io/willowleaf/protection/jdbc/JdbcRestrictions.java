package io.willowleaf.protection.jdbc;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.protection.Restriction;
import io.willowleaf.protection.RestrictionId;
import io.willowleaf.protection.Turn;
import io.willowleaf.protection.domain.Circle;
import io.willowleaf.protection.domain.Restrictions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Each question reads restrictions and their turns at once.
@Repository
class JdbcRestrictions implements Restrictions {

    private static final String ROW = """
            select r.*, turn.kind, turn.words, turn.until_at, turn.acted_by, turn.acted_at
            from (%s) r left join protection.turn on turn.restriction = r.id
            order by r.id desc, turn.id
            """;

    static final String OF_CUSTOMER = ROW.formatted("select * from protection.restriction where customer = :customer");

    record Row(Restriction restriction, @Nullable Turn turn) {}

    static final RowMapper<Row> EACH = (row, _) -> new Row(restriction(row), turn(row));

    private final JdbcClient jdbc;

    JdbcRestrictions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RestrictionId add(
            ComplaintFile about,
            CustomerId customer,
            StaffId staff,
            TeamId team,
            String channel,
            String ground,
            int months,
            Actor by,
            Instant at) {
        return jdbc.sql("""
                        insert into protection.restriction
                            (complaint, number, customer, staff, team, channel, ground, months, asked_by, asked_at)
                        values (:complaint, :number, :customer, :staff, :team, :channel, :ground, :months, :by, :at)
                        returning id
                        """)
                .param("complaint", about.heard().id().value())
                .param("number", about.heard().number().value())
                .param("customer", customer.value())
                .param("staff", staff.value())
                .param("team", team.value())
                .param("channel", channel)
                .param("ground", ground)
                .param("months", months)
                .param("by", by.toString())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new RestrictionId(row.getLong(1)))
                .single();
    }

    @Override
    public Optional<Restriction> hold(RestrictionId id) {
        Locks.hold(jdbc, id.subject());
        return find(id);
    }

    @Override
    public Optional<Restriction> find(RestrictionId id) {
        var rows = jdbc.sql(ROW.formatted("select * from protection.restriction where id = :id"))
                .param("id", id.value())
                .query(EACH)
                .list();
        return whole(rows).stream().findFirst();
    }

    @Override
    public List<Restriction> of(CustomerId customer) {
        return whole(jdbc.sql(OF_CUSTOMER)
                .param("customer", customer.value())
                .query(EACH)
                .list());
    }

    @Override
    public List<Restriction> list(Circle circle, int limit) {
        return whole(jdbc.sql(ROW.formatted(
                        "select * from protection.restriction where " + In.CIRCLE + " order by id desc limit :limit"))
                .params(In.circle(circle))
                .param("limit", limit)
                .query(EACH)
                .list());
    }

    @Override
    public void add(RestrictionId restriction, Turn turn) {
        var until = turn.until();
        jdbc.sql("""
                        insert into protection.turn (restriction, kind, words, until_at, acted_by, acted_at)
                        values (:restriction, :kind, :words, :until, :by, :at)
                        """)
                .param("restriction", restriction.value())
                .param("kind", turn.kind().name())
                .param("words", turn.words())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("by", turn.by().toString())
                .param("at", turn.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    static List<Restriction> whole(List<Row> rows) {
        Map<RestrictionId, Restriction> all = new LinkedHashMap<>();
        for (var row : rows) {
            var known = all.getOrDefault(row.restriction().id(), row.restriction());
            all.put(known.id(), row.turn() == null ? known : with(known, row.turn()));
        }
        return List.copyOf(all.values());
    }

    private static Restriction with(Restriction known, Turn turn) {
        var turns = new ArrayList<>(known.turns());
        turns.add(turn);
        return new Restriction(
                known.id(),
                known.complaint(),
                known.number(),
                known.customer(),
                known.staff(),
                known.team(),
                known.channel(),
                known.ground(),
                known.months(),
                known.by(),
                known.at(),
                turns);
    }

    private static Restriction restriction(ResultSet row) throws SQLException {
        return new Restriction(
                new RestrictionId(row.getLong("id")),
                new ComplaintId(row.getLong("complaint")),
                new ComplaintNumber(row.getString("number")),
                new CustomerId(row.getLong("customer")),
                new StaffId(row.getLong("staff")),
                new TeamId(row.getLong("team")),
                row.getString("channel"),
                row.getString("ground"),
                row.getInt("months"),
                Actor.parse(row.getString("asked_by")),
                row.getTimestamp("asked_at").toInstant(),
                List.of());
    }

    private static @Nullable Turn turn(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var until = row.getTimestamp("until_at");
        return kind == null
                ? null
                : new Turn(
                        Turn.Kind.valueOf(kind),
                        row.getString("words"),
                        until == null ? null : until.toInstant(),
                        Actor.parse(row.getString("acted_by")),
                        row.getTimestamp("acted_at").toInstant());
    }
}
