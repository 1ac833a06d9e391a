package io.willowleaf.calendar.jdbc;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.domain.Holidays;
import io.willowleaf.kernel.Actor;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcHolidays implements Holidays {

    private final JdbcClient jdbc;

    JdbcHolidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Holiday> asOf(CalendarVersion version) {
        return jdbc.sql("""
                        select day, ko, en, kind, source
                        from (
                            select distinct on (day) day, happened, ko, en, kind, source
                            from calendar.day
                            where id <= :version
                            order by day, id desc) newest
                        where happened = 'ADDED'
                        order by day
                        """)
                .param("version", version.value())
                .query((row, _) -> new Holiday(
                        row.getObject("day", LocalDate.class),
                        row.getString("ko"),
                        row.getString("en"),
                        Holiday.Kind.valueOf(row.getString("kind")),
                        Holiday.Source.valueOf(row.getString("source"))))
                .list();
    }

    @Override
    public Map<LocalDate, Holiday.Source> lastWord(int year) {
        var words = new HashMap<LocalDate, Holiday.Source>();
        jdbc.sql("""
                        select distinct on (day) day, source
                        from calendar.day
                        where day between :first and :last
                        order by day, id desc
                        """)
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query(row -> {
                    words.put(row.getObject("day", LocalDate.class), Holiday.Source.valueOf(row.getString("source")));
                });
        return words;
    }

    @Override
    public CalendarVersion add(Holiday holiday, Actor by, Instant at) {
        return new CalendarVersion(jdbc.sql("""
                        insert into calendar.day (day, happened, ko, en, kind, source, recorded_by, recorded_at)
                        values (:day, 'ADDED', :ko, :en, :kind, :source, :by, :at)
                        returning id
                        """)
                .param("day", holiday.day())
                .param("ko", holiday.ko())
                .param("en", holiday.en())
                .param("kind", holiday.kind().name())
                .param("source", holiday.source().name())
                .param("by", by.toString())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }

    @Override
    public CalendarVersion remove(LocalDate day, Holiday.Source source, Actor by, Instant at) {
        return new CalendarVersion(jdbc.sql("""
                        insert into calendar.day (day, happened, source, recorded_by, recorded_at)
                        values (:day, 'REMOVED', :source, :by, :at)
                        returning id
                        """)
                .param("day", day)
                .param("source", source.name())
                .param("by", by.toString())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single());
    }
}
