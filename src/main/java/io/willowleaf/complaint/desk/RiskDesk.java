package io.willowleaf.complaint.desk;

import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.domain.Pace;
import io.willowleaf.kernel.Recent;
import io.willowleaf.kernel.statistics.Survival;
import io.willowleaf.kernel.statistics.Survival.Seen;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalDouble;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How likely an open complaint misses its deadline, judged by how long answers took in the last half year.
///
/// F-20: `P(T > elapsed + remaining | T > elapsed)` in working hours, from the newest 2,000; nothing is said of fewer
/// than thirty.
@Service
@Transactional(readOnly = true)
public class RiskDesk {

    private static final Duration LATELY = Duration.ofDays(180);
    private static final int MOST = 2_000;
    private static final int FEWEST = 30;

    private final Pace pace;
    private final CalendarDesk calendar;
    private final InstantSource clock;
    private final Recent<Survival> known;

    RiskDesk(Pace pace, CalendarDesk calendar, InstantSource clock) {
        this.pace = pace;
        this.calendar = calendar;
        this.clock = clock;
        this.known = new Recent<>(() -> List.of(read()), clock);
    }

    /// From 0 to 1, for one received then and due then. Nothing once it is over or while too few are known.
    public OptionalDouble risk(Instant received, Instant due) {
        var now = clock.instant();
        var survival = known.list().getFirst();
        if (!now.isBefore(due) || survival.many() < FEWEST) {
            return OptionalDouble.empty();
        }
        var current = calendar.current();
        return OptionalDouble.of(survival.beyond(hours(current, received, due), hours(current, received, now)));
    }

    private Survival read() {
        var now = clock.instant();
        var current = calendar.current();
        return Survival.of(pace.since(now.minus(LATELY), MOST).stream()
                .map(one -> one.answeredAt() == null
                        ? new Seen(hours(current, one.receivedAt(), now), false)
                        : new Seen(hours(current, one.receivedAt(), one.answeredAt()), true))
                .toList());
    }

    private static double hours(WorkCalendar calendar, Instant from, Instant until) {
        return calendar.workTimeBetween(from, until).toMinutes() / 60.0;
    }
}
