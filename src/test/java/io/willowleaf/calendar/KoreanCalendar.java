package io.willowleaf.calendar;

import io.willowleaf.calendar.domain.KoreanHolidays;
import io.willowleaf.calendar.domain.LunarYear;
import io.willowleaf.starterkit.Kit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The calendar as it is shipped, without a database.
public final class KoreanCalendar {

    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private KoreanCalendar() {}

    public static List<LunarYear> years() {
        return Kit.rows("holidays").stream()
                .map(row -> new LunarYear(
                        (int) row.number("code"),
                        LocalDate.parse(row.text("seollal")),
                        LocalDate.parse(row.text("buddha")),
                        LocalDate.parse(row.text("chuseok"))))
                .toList();
    }

    public static List<Holiday> holidays(int year) {
        return KoreanHolidays.of(
                years().stream().filter(row -> row.year() == year).findFirst().orElseThrow());
    }

    public static WorkCalendar shipped() {
        return with(WorkingWeek.USUAL, List.of());
    }

    public static WorkCalendar with(WorkingWeek week, List<Holiday> more) {
        var gazetted = Kit.rows("gazetted-days").stream()
                .map(row -> new Holiday(
                        LocalDate.parse(row.text("day")),
                        row.text("ko"),
                        row.text("en"),
                        Holiday.Kind.AD_HOC,
                        Holiday.Source.GAZETTE));
        var reckoned = years().stream().flatMap(year -> KoreanHolidays.of(year).stream());
        return new WorkCalendar(
                new CalendarVersion(1),
                SEOUL,
                week,
                Stream.concat(Stream.concat(reckoned, gazetted), more.stream())
                        .collect(Collectors.toMap(Holiday::day, Function.identity(), (_, later) -> later)));
    }

    public static Instant at(String time) {
        return LocalDateTime.parse(time.replace(' ', 'T')).atZone(SEOUL).toInstant();
    }
}
