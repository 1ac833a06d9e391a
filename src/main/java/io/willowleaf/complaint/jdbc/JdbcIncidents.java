package io.willowleaf.complaint.jdbc;

import static io.willowleaf.complaint.jdbc.Columns.findInstant;
import static io.willowleaf.complaint.jdbc.Columns.findText;
import static io.willowleaf.complaint.jdbc.Columns.instant;
import static io.willowleaf.complaint.jdbc.Columns.time;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Incident;
import io.willowleaf.complaint.IncidentCounts;
import io.willowleaf.complaint.IncidentId;
import io.willowleaf.complaint.IncidentUpdate;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.domain.Incidents;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.identity.Reach;
import io.willowleaf.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcIncidents implements Incidents {

    private static final String INCIDENT = """
            select id, number, title, incident.words, opened_by, opened_at, ended_at, incident_end.words as ending
            from complaint.incident left join complaint.incident_end on incident = id
            """;

    private static final String UPDATE = """
            select id, words, outcome, said_by, said_at,
                (select count(*) from complaint.incident_told where update = incident_update.id) as reached
            from complaint.incident_update
            """;

    private final JdbcClient jdbc;

    JdbcIncidents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Incident open(String title, String words, int year, Actor by, Instant at) {
        var number = jdbc.sql("""
                        insert into complaint.incident (number, title, words, opened_by, opened_at)
                        values ('INC-' || :year::text || '-' || lpad(nextval('complaint.incident_number')::text, 6, '0'),
                            :title, :words, :by, :at)
                        returning number
                        """)
                .param("year", year)
                .param("title", title)
                .param("words", words)
                .param("by", by.toString())
                .param("at", time(at))
                .query(String.class)
                .single();
        return find(number).orElseThrow();
    }

    @Override
    public Optional<Incident> find(String number) {
        return jdbc.sql(INCIDENT + "where number = :number")
                .param("number", number)
                .query(JdbcIncidents::incident)
                .optional();
    }

    @Override
    public Optional<Incident> find(IncidentId id) {
        return jdbc.sql(INCIDENT + "where id = :id")
                .param("id", id.value())
                .query(JdbcIncidents::incident)
                .optional();
    }

    @Override
    public List<Incident> list(@Nullable IncidentId after, int limit) {
        return jdbc.sql(INCIDENT
                        + "where id < coalesce(:after::bigint, 9223372036854775807) order by id desc limit :limit")
                .param("after", after == null ? null : after.value())
                .param("limit", limit)
                .query(JdbcIncidents::incident)
                .list();
    }

    @Override
    public void end(IncidentId incident, String words, Actor by, Instant at) {
        jdbc.sql("""
                        insert into complaint.incident_end (incident, words, ended_by, ended_at)
                        values (:incident, :words, :by, :at) on conflict do nothing
                        """)
                .param("incident", incident.value())
                .param("words", words)
                .param("by", by.toString())
                .param("at", time(at))
                .update();
    }

    @Override
    public Map<IncidentId, IncidentCounts> counts(Collection<IncidentId> incidents, Sight sight) {
        Map<IncidentId, IncidentCounts> counts = new HashMap<>();
        if (incidents.isEmpty() || sight.reach() == Reach.NONE) {
            return counts;
        }
        var where = where(sight);
        where.and(
                "incident = any(:incidents)",
                "incidents",
                incidents.stream().map(IncidentId::value).toArray(Long[]::new));
        jdbc.sql("""
                        select incident, count(*) as linked,
                            count(*) filter (where standing not in ('SETTLED', 'CLOSED', 'ENDED')) as open,
                            count(*) filter (where answered_at is not null) as answered
                        from complaint.queue %s group by incident
                        """.formatted(where.text())).params(where.values()).query(row -> {
            counts.put(
                    new IncidentId(row.getLong("incident")),
                    new IncidentCounts(row.getInt("linked"), row.getInt("open"), row.getInt("answered")));
        });
        return counts;
    }

    @Override
    public List<QueueRow> about(IncidentId incident, Sight sight, int limit) {
        if (sight.reach() == Reach.NONE) {
            return List.of();
        }
        var where = where(sight);
        where.and("incident = :incident", "incident", incident.value());
        return jdbc.sql("select * from complaint.queue " + where.text()
                        + " order by received_at desc, complaint desc limit :limit")
                .params(where.values())
                .param("limit", limit)
                .query(JdbcQueue::row)
                .list();
    }

    @Override
    public List<IncidentUpdate> updates(IncidentId incident) {
        return jdbc.sql(UPDATE + "where incident = :incident order by id")
                .param("incident", incident.value())
                .query(JdbcIncidents::update)
                .list();
    }

    @Override
    public IncidentUpdate say(
            IncidentId incident, String request, String words, @Nullable Outcome outcome, Actor by, Instant at) {
        jdbc.sql("""
                        insert into complaint.incident_update (incident, request, words, outcome, said_by, said_at)
                        values (:incident, :request, :words, :outcome, :by, :at) on conflict do nothing
                        """)
                .param("incident", incident.value())
                .param("request", request)
                .param("words", words)
                .param("outcome", outcome == null ? null : outcome.name())
                .param("by", by.toString())
                .param("at", time(at))
                .update();
        return jdbc.sql(UPDATE + "where request = :request and incident = :incident")
                .param("request", request)
                .param("incident", incident.value())
                .query(JdbcIncidents::update)
                .single();
    }

    @Override
    public List<ComplaintId> notReached(IncidentUpdate update, IncidentId incident, Sight sight) {
        if (sight.reach() == Reach.NONE) {
            return List.of();
        }
        var where = where(sight);
        where.and("incident = :incident", "incident", incident.value());
        where.and("standing not in ('CLOSED', 'ENDED')");
        where.and("not exists (select from complaint.incident_told told"
                + " where told.update = :update and told.complaint = queue.complaint)");
        return jdbc.sql("select complaint from complaint.queue " + where.text() + " order by complaint")
                .params(where.values())
                .param("update", update.id())
                .query((row, _) -> new ComplaintId(row.getLong(1)))
                .list();
    }

    @Override
    public boolean reach(IncidentUpdate update, ComplaintId complaint) {
        return jdbc.sql("insert into complaint.incident_told values (:update, :complaint) on conflict do nothing")
                        .param("update", update.id())
                        .param("complaint", complaint.value())
                        .update()
                > 0;
    }

    private static QueueWhere where(Sight sight) {
        var where = new QueueWhere();
        where.sight(sight);
        return where;
    }

    private static Incident incident(ResultSet row, int at) throws SQLException {
        return new Incident(
                new IncidentId(row.getLong("id")),
                row.getString("number"),
                row.getString("title"),
                row.getString("words"),
                Actor.parse(row.getString("opened_by")),
                instant(row, "opened_at"),
                findInstant(row, "ended_at"),
                row.getString("ending"));
    }

    private static IncidentUpdate update(ResultSet row, int at) throws SQLException {
        return new IncidentUpdate(
                row.getLong("id"),
                row.getString("words"),
                findText(row, "outcome", Outcome::valueOf),
                Actor.parse(row.getString("said_by")),
                instant(row, "said_at"),
                row.getInt("reached"));
    }
}
