package io.willowleaf.protection.jdbc;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.OneGo;
import io.willowleaf.protection.MonthOfCare;
import io.willowleaf.protection.domain.Encounter;
import io.willowleaf.protection.domain.Loads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLoads implements Loads {

    /// Since when stands for every `%s`.
    static final String MET = """
            select staff, complaint, emotion, met_at from protection.encounter
            where staff in (:staff) and met_at >= %s order by met_at, id""";

    static final String RESTS = """
            select staff, until_at from protection.rest where staff in (:staff) and from_at >= %s
            union all
            select request.staff, care.until_at from protection.request
            join protection.care on care.request = request.id and kind = 'RESTED'
            where request.staff in (:staff) and asked_at >= %s""";

    private final JdbcClient jdbc;
    private final Consumer<List<Encounter>> writer = this::write;

    JdbcLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void met(Encounter encounter) {
        OneGo.add(List.of(encounter), writer);
    }

    private void write(List<Encounter> encounters) {
        jdbc.sql("""
                        insert into protection.encounter (staff, complaint, emotion, met_at)
                        select staff, complaint, emotion, met_at
                        from unnest(:staff::bigint[], :complaint::bigint[], :emotion::int[], :at::timestamptz[])
                            with ordinality as one (staff, complaint, emotion, met_at, place)
                        order by place
                        """)
                .param(
                        "staff",
                        encounters.stream().map(each -> each.staff().value()).toArray(Long[]::new))
                .param(
                        "complaint",
                        encounters.stream()
                                .map(each -> each.complaint().value())
                                .toArray(Long[]::new))
                .param("emotion", encounters.stream().map(Encounter::emotion).toArray(Integer[]::new))
                .param(
                        "at",
                        encounters.stream().map(each -> each.at().toString()).toArray(String[]::new))
                .update();
    }

    @Override
    public void startOver() {
        jdbc.sql("delete from protection.encounter").update();
    }

    @Override
    public List<Encounter> met(Collection<StaffId> staff, Instant since) {
        return jdbc.sql(MET.formatted(":since"))
                .param("staff", ids(staff))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> encounter(row))
                .list();
    }

    static Encounter encounter(ResultSet row) throws SQLException {
        return new Encounter(
                new StaffId(row.getLong("staff")),
                new ComplaintId(row.getLong("complaint")),
                row.getInt("emotion"),
                row.getTimestamp("met_at").toInstant());
    }

    @Override
    public Map<StaffId, Integer> abuses(Collection<StaffId> staff, Instant since) {
        return jdbc
                .sql("""
                        select staff, count(*) as times from (
                            select substr(given_by, 7)::bigint as staff from protection.warning
                            where given_by in (:actors) and given_at >= :since
                            union all
                            select staff from protection.request where staff in (:staff) and asked_at >= :since
                        ) abuse group by staff
                        """)
                .param("actors", staff.stream().map(id -> "staff:" + id.value()).toList())
                .param("staff", ids(staff))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Map.entry(new StaffId(row.getLong("staff")), row.getInt("times")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<StaffId, Instant> rests(Collection<StaffId> staff, Instant since) {
        return jdbc
                .sql("select staff, max(until_at) as until_at from (" + RESTS.formatted(":since", ":since")
                        + ") taken group by staff")
                .param("staff", ids(staff))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> Map.entry(
                        new StaffId(row.getLong("staff")),
                        row.getTimestamp("until_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void rest(StaffId staff, Instant from, Instant until) {
        jdbc.sql("insert into protection.rest (staff, from_at, until_at) values (:staff, :from, :until)")
                .param("staff", staff.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public MonthOfCare month(Instant since) {
        return jdbc.sql("""
                        select
                            (select count(*) from protection.warning where given_at >= :since) as warnings,
                            (select count(*) from protection.warning join protection.step on step.code = warning.step
                                where given_at >= :since and step.kind = 'ENDING') as endings,
                            (select count(*) from protection.request where asked_at >= :since) as requests,
                            (select count(*) from protection.rest where from_at >= :since) as rests,
                            (select count(*) from protection.restriction where asked_at >= :since) as restrictions
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new MonthOfCare(
                        row.getLong("warnings"),
                        row.getLong("endings"),
                        row.getLong("requests"),
                        row.getLong("rests"),
                        row.getLong("restrictions")))
                .single();
    }

    private static List<Long> ids(Collection<StaffId> staff) {
        return staff.stream().map(StaffId::value).toList();
    }
}
