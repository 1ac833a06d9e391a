package io.willowleaf.calendar;

import static io.willowleaf.calendar.KoreanCalendar.SEOUL;
import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.kernel.Period;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Counts every minute, slowly and plainly, and must get the same deadlines.
class MinuteByMinuteTest {

    private static final int CASES = 3_000;
    private static final LocalDateTime EPOCH = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_101);

    @Test
    void working_hours() {
        for (int at = 0; at < CASES; at++) {
            var one = new Case(random);
            int minutes = random.nextInt(1, 3_000);
            var minute = one.start;
            for (int left = minutes; left > 0; minute = minute.plusMinutes(1)) {
                left -= one.works(minute) && one.runs(minute) ? 1 : 0;
            }
            one.assertDue(new Term.WorkingHours(Duration.ofMinutes(minutes)), minute);
        }
    }

    @Test
    void around_the_clock() {
        for (int at = 0; at < CASES; at++) {
            var one = new Case(random);
            int minutes = random.nextInt(1, 3_000);
            var minute = one.start;
            for (int left = minutes; left > 0; minute = minute.plusMinutes(1)) {
                left -= one.runs(minute) ? 1 : 0;
            }
            one.assertDue(new Term.Elapsed(Duration.ofMinutes(minutes)), minute);
        }
    }

    @Test
    void working_days() {
        for (int at = 0; at < CASES; at++) {
            var one = new Case(random);
            int days = random.nextInt(1, 12);
            boolean including = random.nextBoolean();
            var day = one.start.toLocalDate().plusDays(including ? 0 : 1);
            for (int counted = one.isWorked(day) ? 1 : 0; counted < days; ) {
                day = day.plusDays(1);
                counted += one.isWorked(day) ? 1 : 0;
            }
            while (!one.works(day.atTime(17, 59)) || !one.runs(day.atTime(17, 59))) {
                day = day.plusDays(1);
            }
            one.assertDue(
                    including ? new Term.WorkingDaysIncluding(days) : new Term.WorkingDaysAfter(days),
                    day.atTime(18, 0));
        }
    }

    @Test
    void calendar_days() {
        for (int at = 0; at < CASES; at++) {
            var one = new Case(random);
            int days = random.nextInt(1, 20);
            var day = one.start.toLocalDate();
            for (int counted = 0; counted < days; ) {
                day = day.plusDays(1);
                counted += one.ranAtAll(day, 0, 1_440) ? 1 : 0;
            }
            while (!one.isWorkingDay(day) || !one.runs(day.atTime(23, 59))) {
                day = day.plusDays(1);
            }
            one.assertDue(new Term.CalendarDays(days), day.atTime(23, 59, 59));
        }
    }

    @Test
    void working_time_between() {
        for (int at = 0; at < CASES; at++) {
            var one = new Case(random);
            var end = one.start.plusMinutes(random.nextInt(20_000));
            long counted = 0;
            for (var minute = one.start; minute.isBefore(end); minute = minute.plusMinutes(1)) {
                counted += one.works(minute) && one.runs(minute) ? 1 : 0;
            }
            assertThat(one.calendar.workTimeBetween(
                            one.start.atZone(SEOUL).toInstant(),
                            end.atZone(SEOUL).toInstant(),
                            one.pauses))
                    .as("%s", one)
                    .isEqualTo(Duration.ofMinutes(counted));
        }
    }

    /// A start, a few pauses and a few holidays nobody foresaw.
    private static final class Case {

        private final LocalDateTime start;
        private final List<Period> pauses = new ArrayList<>();
        private final boolean[] stopped = new boolean[60 * 1_440];
        private final Set<LocalDate> daysOff = new HashSet<>();
        private final WorkCalendar calendar;

        Case(RandomGenerator random) {
            start = EPOCH.plusMinutes(random.nextInt(9 * 365 * 1_440));
            var origin = start.toLocalDate().atStartOfDay();
            for (int many = random.nextInt(4); many > 0; many--) {
                boolean wholeDays = random.nextInt(3) == 0;
                int from = wholeDays ? random.nextInt(9) * 1_440 : random.nextInt(9 * 1_440);
                int until = from + (wholeDays ? random.nextInt(1, 4) * 1_440 : random.nextInt(1, 4_000));
                pauses.add(new Period(
                        origin.plusMinutes(from).atZone(SEOUL).toInstant(),
                        origin.plusMinutes(until).atZone(SEOUL).toInstant()));
                IntStream.range(from, until).forEach(minute -> stopped[minute] = true);
            }
            for (int many = random.nextInt(4); many > 0; many--) {
                daysOff.add(start.toLocalDate().plusDays(random.nextInt(14)));
            }
            calendar = KoreanCalendar.with(
                    WorkingWeek.USUAL,
                    daysOff.stream()
                            .map(day -> new Holiday(day, "휴무", "Closed", Holiday.Kind.AD_HOC, Holiday.Source.ADMIN))
                            .toList());
            daysOff.addAll(PUBLIC);
        }

        private static final Set<LocalDate> PUBLIC =
                KoreanCalendar.shipped().holidays().keySet();

        boolean isWorkingDay(LocalDate day) {
            return day.getDayOfWeek() != DayOfWeek.SATURDAY
                    && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !daysOff.contains(day);
        }

        boolean works(LocalDateTime minute) {
            int hour = minute.getHour();
            return isWorkingDay(minute.toLocalDate()) && hour >= 9 && hour < 18 && hour != 12;
        }

        boolean runs(LocalDateTime minute) {
            long at =
                    Duration.between(start.toLocalDate().atStartOfDay(), minute).toMinutes();
            return at >= stopped.length || !stopped[(int) at];
        }

        boolean isWorked(LocalDate day) {
            return isWorkingDay(day) && (ranAtAll(day, 9 * 60, 12 * 60) || ranAtAll(day, 13 * 60, 18 * 60));
        }

        boolean ranAtAll(LocalDate day, int from, int until) {
            return IntStream.range(from, until)
                    .anyMatch(minute -> runs(day.atStartOfDay().plusMinutes(minute)));
        }

        void assertDue(Term term, LocalDateTime due) {
            assertThat(calendar.due(start.atZone(SEOUL).toInstant(), term, pauses))
                    .as("%s %s", this, term)
                    .isEqualTo(due.atZone(SEOUL).toInstant());
        }

        @Override
        public String toString() {
            return start + " " + pauses + " "
                    + daysOff.stream().filter(day -> !PUBLIC.contains(day)).toList();
        }
    }
}
