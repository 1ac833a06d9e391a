package io.willowleaf.calendar.desk;

import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.domain.Holidays;
import io.willowleaf.calendar.domain.KoreanHolidays;
import io.willowleaf.calendar.domain.LunarYear;
import io.willowleaf.calendar.domain.Versions;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.KitRow;
import io.willowleaf.starterkit.KitTable;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reckons the holidays of each year in the kit. Where somebody here or the government said otherwise, their word
/// stands. A year seen for the first time is no news; a later correction is.
@Component
class KitHolidays implements KitTable {

    private final Calendars calendars;
    private final CalendarBook book;
    private final Versions versions;
    private final Holidays holidays;

    KitHolidays(Calendars calendars, CalendarBook book, Versions versions, Holidays holidays) {
        this.calendars = calendars;
        this.book = book;
        this.versions = versions;
        this.holidays = holidays;
    }

    @Override
    public String name() {
        return "holidays";
    }

    @Override
    public void take(KitRow row) {
        versions.hold();
        var year = year(row);
        var lastWord = holidays.lastWord(year.year());
        boolean known = lastWord.containsValue(Holiday.Source.GENERATED);
        var standing = calendars.newest().holidays();
        var reckoned = KoreanHolidays.of(year).stream().collect(Collectors.toMap(Holiday::day, Function.identity()));
        for (var holiday : KoreanHolidays.of(year)) {
            if (mayChange(holiday.day(), lastWord) && !holiday.equals(standing.get(holiday.day()))) {
                add(holiday, known);
            }
        }
        standing.keySet().stream()
                .filter(day -> lastWord.get(day) == Holiday.Source.GENERATED && !reckoned.containsKey(day))
                .forEach(day -> book.remove(day, Holiday.Source.GENERATED, Actor.SYSTEM));
    }

    private void add(Holiday holiday, boolean known) {
        if (known) {
            book.add(holiday, Actor.SYSTEM);
        } else {
            book.addQuietly(holiday, Actor.SYSTEM);
        }
    }

    private static boolean mayChange(LocalDate day, Map<LocalDate, Holiday.Source> lastWord) {
        return lastWord.getOrDefault(day, Holiday.Source.GENERATED) == Holiday.Source.GENERATED;
    }

    private static LunarYear year(KitRow row) {
        return new LunarYear(
                Math.toIntExact(row.number("code")),
                LocalDate.parse(row.text("seollal")),
                LocalDate.parse(row.text("buddha")),
                LocalDate.parse(row.text("chuseok")));
    }
}
