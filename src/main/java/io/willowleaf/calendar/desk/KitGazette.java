package io.willowleaf.calendar.desk;

import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.domain.Holidays;
import io.willowleaf.calendar.domain.Versions;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.KitRow;
import io.willowleaf.starterkit.KitTable;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// Takes in the days the government announced: elections and days off that no rule foresees. What somebody here said
/// about such a day stands.
@Component
class KitGazette implements KitTable {

    private final Calendars calendars;
    private final CalendarBook book;
    private final Versions versions;
    private final Holidays holidays;

    KitGazette(Calendars calendars, CalendarBook book, Versions versions, Holidays holidays) {
        this.calendars = calendars;
        this.book = book;
        this.versions = versions;
        this.holidays = holidays;
    }

    @Override
    public String name() {
        return "gazetted-days";
    }

    @Override
    public void take(KitRow row) {
        versions.hold();
        var day = LocalDate.parse(row.text("day"));
        var announced = new Holiday(day, row.text("ko"), row.text("en"), Holiday.Kind.AD_HOC, Holiday.Source.GAZETTE);
        var said = holidays.lastWord(day.getYear()).get(day);
        if (said != Holiday.Source.ADMIN && !announced.equals(calendars.newest().holiday(day))) {
            book.add(announced, Actor.SYSTEM);
        }
    }
}
