package io.willowleaf.warning.jdbc;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.warning.domain.Watch;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One row for each complaint, and how many a day of each cause has.
@Repository
class JdbcCounting implements Watch.Counting {

    /// Adds what `moved` says (a cause, a day and by how much) to the days of the cause and of its groups.
    private static final String COUNT = """
            insert into warning.daily (code, day, many)
            select code, day, sum(step) from moved, warning.groups_of(cause) as code
            where cause is not null group by code, day having sum(step) <> 0 order by code, day
            on conflict on constraint daily_pk do update set many = daily.many + excluded.many
            """;

    private final JdbcClient jdbc;

    JdbcCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void received(Map<ComplaintId, LocalDate> days) {
        jdbc.sql("""
                        insert into warning.counted (complaint, day)
                        select * from unnest(:complaints::bigint[], :days::date[])
                        on conflict on constraint counted_pk do nothing
                        """)
                .param(
                        "complaints",
                        days.keySet().stream().map(ComplaintId::value).toArray(Long[]::new))
                .param("days", days.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
    }

    @Override
    public void grave(ComplaintId complaint, boolean gravest) {
        jdbc.sql("update warning.counted set grave = :grave where complaint = :complaint")
                .param("complaint", complaint.value())
                .param("grave", gravest)
                .update();
    }

    @Override
    public void caused(ComplaintId complaint, CauseCode cause) {
        jdbc.sql("""
                        with before as (
                            select complaint, day, cause from warning.counted where complaint = :complaint for update),
                        named as (
                            update warning.counted c set cause = :cause from before b where c.complaint = b.complaint),
                        moved as (
                            select day, cause, -1 as step from before
                            union all select day, :cause, 1 from before)
                        """ + COUNT)
                .param("complaint", complaint.value())
                .param("cause", cause.value())
                .update();
    }

    @Override
    public void drop(ComplaintId complaint) {
        jdbc.sql("""
                        with moved as (
                            delete from warning.counted where complaint = :complaint returning day, cause, -1 as step)
                        """ + COUNT).param("complaint", complaint.value()).update();
    }

    @Override
    public void startOver() {
        jdbc.sql("delete from warning.counted").update();
        jdbc.sql("delete from warning.daily").update();
    }
}
