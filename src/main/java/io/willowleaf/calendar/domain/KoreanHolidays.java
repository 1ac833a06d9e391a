package io.willowleaf.calendar.domain;

import io.willowleaf.calendar.Holiday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The public and substitute holidays of a year, by the rules of 2026.
///
/// A substitute follows national days, Buddha's birthday, Labour Day, Children's Day and Christmas that fall on a
/// Saturday or Sunday; a day of the three at New Year or harvest that falls on a Sunday; and any of these that falls on
/// another holiday on a weekday, once for each date. It is the first day after that is no weekend, no holiday and no
/// substitute. New Year's Day and Memorial Day have none. Several holidays on one date are one row. Source: Regulations
/// on Holidays of Public Offices 2 and 3; Constitution Day and Labour Day since 2026.
public final class KoreanHolidays {

    private static final int SEVENTEENTH_OF_JULY_AND_FIRST_OF_MAY_SINCE = 2026;

    private enum Moves {
        NEVER,
        FROM_SUNDAY,
        FROM_WEEKEND
    }

    private record Item(LocalDate day, String ko, String en, Moves moves) {}

    private KoreanHolidays() {}

    /// In order of date.
    public static List<Holiday> of(LunarYear year) {
        var byDay = items(year).stream()
                .sorted(Comparator.comparing(Item::day))
                .collect(Collectors.groupingBy(Item::day, TreeMap::new, Collectors.toList()));
        var holidays = new TreeMap<LocalDate, Holiday>();
        byDay.forEach((day, items) -> holidays.put(day, named(day, items)));
        byDay.forEach((day, items) -> {
            if (needsSubstitute(day, items)) {
                substitute(day, items, holidays);
            }
        });
        return List.copyOf(holidays.values());
    }

    private static boolean needsSubstitute(LocalDate day, List<Item> items) {
        return switch (day.getDayOfWeek()) {
            case SUNDAY -> items.stream().anyMatch(item -> item.moves() != Moves.NEVER);
            case SATURDAY -> items.stream().anyMatch(item -> item.moves() == Moves.FROM_WEEKEND);
            default -> items.size() > 1 && items.stream().anyMatch(item -> item.moves() != Moves.NEVER);
        };
    }

    private static void substitute(LocalDate day, List<Item> items, SortedMap<LocalDate, Holiday> holidays) {
        var free = day.plusDays(1);
        while (isWeekend(free) || holidays.containsKey(free)) {
            free = free.plusDays(1);
        }
        var of = named(
                day, items.stream().filter(item -> item.moves() != Moves.NEVER).toList());
        holidays.put(
                free,
                new Holiday(
                        free,
                        "대체공휴일(" + of.ko() + ")",
                        "Substitute for " + of.en(),
                        Holiday.Kind.SUBSTITUTE,
                        Holiday.Source.GENERATED));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static Holiday named(LocalDate day, List<Item> items) {
        return new Holiday(
                day,
                items.stream().map(Item::ko).collect(Collectors.joining("·")),
                items.stream().map(Item::en).collect(Collectors.joining(" and ")),
                Holiday.Kind.PUBLIC,
                Holiday.Source.GENERATED);
    }

    private static List<Item> items(LunarYear year) {
        var items = new ArrayList<Item>();
        items.add(fixed(year, 1, 1, "새해 첫날", "New Year's Day", Moves.NEVER));
        items.add(fixed(year, 3, 1, "삼일절", "Independence Movement Day", Moves.FROM_WEEKEND));
        items.add(fixed(year, 5, 5, "어린이날", "Children's Day", Moves.FROM_WEEKEND));
        items.add(fixed(year, 6, 6, "현충일", "Memorial Day", Moves.NEVER));
        items.add(fixed(year, 8, 15, "광복절", "Liberation Day", Moves.FROM_WEEKEND));
        items.add(fixed(year, 10, 3, "개천절", "National Foundation Day", Moves.FROM_WEEKEND));
        items.add(fixed(year, 10, 9, "한글날", "Hangeul Day", Moves.FROM_WEEKEND));
        items.add(fixed(year, 12, 25, "성탄절", "Christmas Day", Moves.FROM_WEEKEND));
        items.add(new Item(year.buddha(), "부처님 오신 날", "Buddha's Birthday", Moves.FROM_WEEKEND));
        if (year.year() >= SEVENTEENTH_OF_JULY_AND_FIRST_OF_MAY_SINCE) {
            items.add(fixed(year, 5, 1, "노동절", "Labour Day", Moves.FROM_WEEKEND));
            items.add(fixed(year, 7, 17, "제헌절", "Constitution Day", Moves.FROM_WEEKEND));
        }
        items.addAll(three(year.seollal(), "설날", "Lunar New Year"));
        items.addAll(three(year.chuseok(), "추석", "Chuseok"));
        return items;
    }

    private static Item fixed(LunarYear year, int month, int day, String ko, String en, Moves moves) {
        return new Item(LocalDate.of(year.year(), month, day), ko, en, moves);
    }

    private static List<Item> three(LocalDate middle, String ko, String en) {
        return List.of(
                new Item(middle.minusDays(1), ko + " 연휴", en + " holiday", Moves.FROM_SUNDAY),
                new Item(middle, ko, en, Moves.FROM_SUNDAY),
                new Item(middle.plusDays(1), ko + " 연휴", en + " holiday", Moves.FROM_SUNDAY));
    }
}
