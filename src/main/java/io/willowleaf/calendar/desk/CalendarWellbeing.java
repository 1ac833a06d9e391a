package io.willowleaf.calendar.desk;

import io.willowleaf.kernel.Vital;
import io.willowleaf.kernel.Wellbeing;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// How far ahead the public holidays are known. Deadlines reach into the next year from autumn on.
@Component
class CalendarWellbeing implements Wellbeing {

    private static final String WORDS = "calendar.vital.";

    private final CalendarDesk calendar;
    private final InstantSource clock;
    private final ZoneId zone;

    CalendarWellbeing(CalendarDesk calendar, InstantSource clock, ZoneId zone) {
        this.calendar = calendar;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public List<Vital> vitals() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var last = calendar.current().holidays().keySet().stream()
                .max(Comparator.naturalOrder())
                .map(LocalDate::getYear)
                .orElse(0);
        var ahead = last - today.getYear();
        var mood = ahead >= 1
                ? Vital.Mood.WELL
                : ahead < 0
                        ? Vital.Mood.ACT
                        : today.getMonthValue() >= Month.SEPTEMBER.getValue() ? Vital.Mood.LOOK : Vital.Mood.WELL;
        return List.of(
                Vital.of(WORDS + "holidays", mood, ahead, String.valueOf(last)).at("/settings/calendar"));
    }
}
