package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.PeriodFigures;
import io.willowleaf.complaint.domain.Counts;
import io.willowleaf.kernel.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Numbers over all complaints, for those who compare and decide; no complaint can be told from them.
/// What was told in confidence counts as one like all others: a number names nobody and quotes nothing.
@Service
@Transactional(readOnly = true)
public class CountDesk {

    private final Counts counts;
    private final ZoneId zone;

    CountDesk(Counts counts, ZoneId zone) {
        this.counts = counts;
        this.zone = zone;
    }

    /// Received per day with this confirmed cause (`PD-DLV-03`, or the beginning of one); `until` is not included.
    public SortedMap<LocalDate, Long> perDay(String cause, LocalDate from, LocalDate until) {
        return counts.perDay(cause, period(from, until), zone);
    }

    public PeriodFigures figures(LocalDate from, LocalDate until) {
        return counts.of(period(from, until));
    }

    private Period period(LocalDate from, LocalDate until) {
        return new Period(
                from.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    }
}
