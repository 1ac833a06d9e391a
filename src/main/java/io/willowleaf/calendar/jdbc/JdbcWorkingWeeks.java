package io.willowleaf.calendar.jdbc;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.calendar.WorkingWeek;
import io.willowleaf.calendar.WorkingWindow;
import io.willowleaf.calendar.domain.WorkingWeeks;
import io.willowleaf.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkingWeeks implements WorkingWeeks {

    private final JdbcClient jdbc;

    JdbcWorkingWeeks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<WorkingWeek> findAsOf(CalendarVersion version) {
        return jdbc.sql("""
                        select weekdays, windows, after_closing
                        from calendar.hours
                        where id <= :version
                        order by id desc
                        limit 1
                        """)
                .param("version", version.value())
                .query((row, _) -> week(row))
                .optional();
    }

    @Override
    public CalendarVersion change(WorkingWeek week, Actor by, Instant at) {
        return new CalendarVersion(jdbc.sql("""
                        insert into calendar.hours (weekdays, windows, after_closing, recorded_by, recorded_at)
                        values (:weekdays, :windows, :after, :by, :at)
                        returning id
                        """)
                .param(
                        "weekdays",
                        week.days().stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(" ")))
                .param(
                        "windows",
                        week.windows().stream()
                                .map(window -> window.from() + "-" + window.until())
                                .collect(Collectors.joining(" ")))
                .param("after", week.afterClosing().name())
                .param("by", by.toString())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    private static WorkingWeek week(ResultSet row) throws SQLException {
        return new WorkingWeek(
                Arrays.stream(row.getString("weekdays").split(" "))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                Arrays.stream(row.getString("windows").split(" "))
                        .map(JdbcWorkingWeeks::window)
                        .toList(),
                WorkingWeek.AfterClosing.valueOf(row.getString("after_closing")));
    }

    private static WorkingWindow window(String text) {
        int dash = text.indexOf('-');
        return new WorkingWindow(LocalTime.parse(text.substring(0, dash)), LocalTime.parse(text.substring(dash + 1)));
    }
}
