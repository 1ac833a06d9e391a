package io.willowleaf.calendar.jdbc;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.calendar.domain.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcVersions implements Versions {

    private final JdbcClient jdbc;

    JdbcVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public CalendarVersion newest() {
        return new CalendarVersion(jdbc.sql("""
                        select greatest(0, (select max(id) from calendar.day), (select max(id) from calendar.hours))
                        """).query(Long.class).single());
    }

    @Override
    public void hold() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('calendar'))").query().singleRow();
    }
}
