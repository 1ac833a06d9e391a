package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.PeriodFigures;
import io.willowleaf.kernel.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SortedMap;

/// Numbers of complaints, of all there are.
public interface Counts {

    /// Received per day with this confirmed cause, or one beginning so; days without any are missing.
    SortedMap<LocalDate, Long> perDay(String cause, Period period, ZoneId zone);

    PeriodFigures of(Period period);
}
