package io.willowleaf.complaint.jdbc;

import io.willowleaf.complaint.PeriodFigures;
import io.willowleaf.complaint.domain.Counts;
import io.willowleaf.kernel.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts lines of the queue.
@Repository
class JdbcCounts implements Counts {

    private final JdbcClient jdbc;

    JdbcCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SortedMap<LocalDate, Long> perDay(String cause, Period period, ZoneId zone) {
        var days = new TreeMap<LocalDate, Long>();
        jdbc.sql("""
                        select (received_at at time zone :zone)::date as day, count(*) as count
                        from complaint.queue
                        where cause like :cause and received_at >= :from and received_at < :until and standing <> 'ENDED'
                        group by 1
                        """)
                .param("zone", zone.getId())
                .param("cause", cause.replace("%", "").replace("_", "") + "%")
                .param("from", period.from().atOffset(ZoneOffset.UTC))
                .param("until", period.until().atOffset(ZoneOffset.UTC))
                .query(row -> {
                    days.put(row.getObject("day", LocalDate.class), row.getLong("count"));
                });
        return days;
    }

    @Override
    public PeriodFigures of(Period period) {
        return jdbc.sql("""
                        select count(*) filter (where standing <> 'ENDED') as received,
                            count(*) filter (where standing in ('SETTLED', 'CLOSED')) as settled,
                            count(*) filter (where standing in ('SETTLED', 'CLOSED') and cause is not null) as explained,
                            min(judged) as judged, min(kept) as kept
                        from (
                            select count(*) as judged, count(*) filter (where kept) as kept
                            from complaint.verdict where acted_at >= :from and acted_at < :until) verdicts
                        left join complaint.queue on received_at >= :from and received_at < :until
                        """)
                .param("from", period.from().atOffset(ZoneOffset.UTC))
                .param("until", period.until().atOffset(ZoneOffset.UTC))
                .query((row, _) -> new PeriodFigures(
                        row.getLong("received"),
                        row.getLong("judged"),
                        row.getLong("kept"),
                        row.getLong("settled"),
                        row.getLong("explained")))
                .single();
    }
}
