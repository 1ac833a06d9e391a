package io.willowleaf.warning.jdbc;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.warning.domain.Watch;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// One row for each complaint, so that days can be counted.
@Repository
class JdbcCounting implements Watch.Counting {

    private final JdbcClient jdbc;

    JdbcCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void received(ComplaintId complaint, LocalDate day) {
        jdbc.sql("""
                        insert into warning.counted (complaint, day) values (:complaint, :day)
                        on conflict on constraint counted_pk do nothing
                        """).param("complaint", complaint.value()).param("day", day).update();
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
        jdbc.sql("update warning.counted set cause = :cause where complaint = :complaint")
                .param("complaint", complaint.value())
                .param("cause", cause.value())
                .update();
    }

    @Override
    public void drop(ComplaintId complaint) {
        jdbc.sql("delete from warning.counted where complaint = :complaint")
                .param("complaint", complaint.value())
                .update();
    }

    @Override
    public void startOver() {
        jdbc.sql("delete from warning.counted").update();
    }
}
