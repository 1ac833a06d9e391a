package io.willowleaf.calendar.domain;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.calendar.WorkingWeek;
import io.willowleaf.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/// The working hours this organisation kept, the newest one counting.
public interface WorkingWeeks {

    Optional<WorkingWeek> findAsOf(CalendarVersion version);

    CalendarVersion change(WorkingWeek week, Actor by, Instant at);
}
