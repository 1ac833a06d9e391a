package io.willowleaf.complaint.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.KoreanCalendar;
import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.Terms;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.WorkingWeek;
import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ExtensionGround;
import io.willowleaf.complaint.RuleSource;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.WaitFor;
import io.willowleaf.kernel.Actor;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A hundred thousand complaints with pauses, targets that change, extensions and holidays nobody foresaw. Whatever the
/// order in which these came, the deadline is what somebody finds who counts every minute of it.
class EveryMinuteTest {

    private static final int CASES = Integer.getInteger("cases", 100_000);
    private static final int DAY = 1_440;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 1_600;
    private static final List<String> PROMISES = List.of("MIN:30", "BH:2", "BM:90", "WD:1");
    private static final List<String> RESOLUTIONS = List.of("WD:1", "WD:3", "WD:5", "WD:7", "HR:30");
    private static final List<String> LAWS = List.of(
            "CD:30", "WD:3", "CD:5", "CD:10", "PD:14", "PD:7", "PD:10", "PD:1", "PD:3", "PD:5", "NOW", "MO:1",
            "WDI:10");

    private static final Map<LocalDate, Holiday> SHIPPED = KoreanCalendar.shipped().holidays().entrySet().stream()
            .filter(day -> day.getKey().getYear() >= 2026 && day.getKey().getYear() <= 2030)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /// Every minute from 2026 on: is it worked?
    private static final boolean[] WORKED = worked();

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_122);
    private final boolean[] stopped = new boolean[DAYS * DAY];

    @Test
    void no_deadline_of_a_hundred_thousand_differs_from_the_minutes_counted_one_by_one() {
        var differences = new ArrayList<String>();
        for (int at = 0; at < CASES; at++) {
            var one = new Case();
            one.live();
            one.compare(differences, at);
        }
        assertThat(differences).isEmpty();
    }

    private static boolean[] worked() {
        var worked = new boolean[DAYS * DAY];
        for (int day = 0; day < DAYS; day++) {
            var date = FIRST.plusDays(day);
            if (date.getDayOfWeek() != DayOfWeek.SATURDAY
                    && date.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !SHIPPED.containsKey(date)) {
                for (int minute = 9 * 60; minute < 18 * 60; minute++) {
                    worked[day * DAY + minute] = minute / 60 != 12;
                }
            }
        }
        return worked;
    }

    private static Instant instant(int minute) {
        return LocalDateTime.of(FIRST, LocalTime.MIDNIGHT)
                .plusMinutes(minute)
                .atZone(KoreanCalendar.SEOUL)
                .toInstant();
    }

    /// One complaint and what befell it.
    private final class Case {

        private final int start = random.nextInt(3 * 365 * DAY);
        private final Set<Integer> daysOff = new HashSet<>();
        private final List<int[]> pauses = new ArrayList<>();
        private Complaint complaint = Complainants.received(instant(start));
        private WorkCalendar calendar = calendar();
        private ServicePolicy policy = policy();
        private int extended;
        private int now = start;
        private int version = 1;

        void live() {
            tell(complaint.deadline(policy, calendar, Because.RECEIVED));
            for (int events = random.nextInt(7); events > 0; events--) {
                now += random.nextInt(1, 2 * DAY);
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> waits();
                    case 3, 4 -> changesItsTarget();
                    case 5 -> isExtended();
                    default -> aHolidayIsDeclared();
                }
            }
        }

        private void waits() {
            int from = now;
            now += random.nextInt(3) == 0 ? random.nextInt(1, 5) * DAY : random.nextInt(1, 4_000);
            tellAt(from, new ComplaintFact.Waiting(WaitFor.CUSTOMER, "사진", instant(now + DAY)));
            tell(new ComplaintFact.WaitingEnd());
            pauses.add(new int[] {from, now});
            tell(complaint.deadline(policy, calendar, Because.RESUMED));
        }

        private void changesItsTarget() {
            policy = policy();
            tell(complaint.deadline(policy, calendar, Because.TRIAGED));
        }

        private void isExtended() {
            int days = random.nextInt(1, 8);
            extended += days;
            tell(new ComplaintFact.Extension(ExtensionGround.SITE_CHECK, "현장 확인", days, false));
            tell(complaint.deadline(policy, calendar, Because.EXTENDED));
        }

        /// Counted again from the fact alone, as the job in the background does.
        private void aHolidayIsDeclared() {
            daysOff.add(now / DAY + random.nextInt(12));
            version++;
            calendar = calendar();
            var old = Objects.requireNonNull(complaint.beside().deadline());
            tell(Objects.requireNonNull(ServiceClock.again(old, Target.RESOLUTION, calendar)));
        }

        private void tell(ComplaintFact fact) {
            tellAt(now, fact);
        }

        private void tellAt(int minute, ComplaintFact fact) {
            complaint = complaint.after(fact, Actor.SYSTEM, instant(minute));
        }

        private ServicePolicy policy() {
            var rules = new ArrayList<ServicePolicy.Rule>();
            rules.add(new ServicePolicy.Rule(Target.FIRST_RESPONSE, "P3", one(PROMISES)));
            rules.add(new ServicePolicy.Rule(Target.RESOLUTION, "P3", one(RESOLUTIONS)));
            for (int laws = random.nextInt(3); laws > 0; laws--) {
                rules.add(new ServicePolicy.Rule(Target.RESOLUTION, RuleSource.LAW, "LAW", one(LAWS), true));
            }
            return new ServicePolicy("P3", rules);
        }

        private Term one(List<String> terms) {
            return Terms.parse(terms.get(random.nextInt(terms.size())));
        }

        private WorkCalendar calendar() {
            var days = new HashMap<>(SHIPPED);
            daysOff.forEach(day -> days.put(
                    FIRST.plusDays(day),
                    new Holiday(FIRST.plusDays(day), "휴무", "Closed", Holiday.Kind.AD_HOC, Holiday.Source.ADMIN)));
            return new WorkCalendar(new CalendarVersion(version), KoreanCalendar.SEOUL, WorkingWeek.USUAL, days);
        }

        void compare(List<String> differences, int at) {
            pauses.forEach(pause -> Arrays.fill(stopped, pause[0], pause[1], true));
            var deadline = Objects.requireNonNull(complaint.beside().deadline());
            for (var target : Target.values()) {
                var found = target == Target.RESOLUTION ? deadline.resolution() : deadline.firstResponse();
                var counted = policy.rules().stream()
                        .filter(rule -> rule.target() == target)
                        .map(rule -> counted(rule.term(), target == Target.RESOLUTION ? extended : 0))
                        .min(Instant::compareTo)
                        .orElseThrow();
                if (!found.due().equals(counted)) {
                    differences.add("case " + at + " " + this + " " + target + ": " + found.due() + ", not " + counted);
                }
            }
            pauses.forEach(pause -> Arrays.fill(stopped, pause[0], pause[1], false));
        }

        private Instant counted(Term term, int more) {
            return switch (term) {
                case Term.WorkingHours(var time) -> instant(afterMinutes(time.toMinutes() + more * 480L, true));
                case Term.Elapsed(var time) -> instant(afterMinutes(time.toMinutes() + more * 1_440L, false));
                case Term.WorkingDaysIncluding(var days) -> instant(afterWorkingDays(days + more, start / DAY));
                case Term.WorkingDaysAfter(var days) -> instant(afterWorkingDays(days + more, start / DAY + 1));
                case Term.CalendarDays(var days) -> lastSecond(afterDays(days + more));
                case Term.Until(var end) -> end;
                case Term.Months(var months) -> lastSecond(afterDays(daysOfMonths(months + (more + 29) / 30)));
            };
        }

        private int afterMinutes(long many, boolean atWork) {
            int minute = start;
            for (long left = many; left > 0; minute++) {
                left -= !stopped[minute] && (!atWork || works(minute)) ? 1 : 0;
            }
            return minute;
        }

        private int afterWorkingDays(int many, int from) {
            int day = from;
            for (int counted = isWorked(day) ? 1 : 0; counted < many; ) {
                day++;
                counted += isWorked(day) ? 1 : 0;
            }
            int closing = day * DAY + 18 * 60;
            while (!works(closing - 1) || stopped[closing - 1]) {
                closing += DAY;
            }
            return closing;
        }

        private boolean isWorked(int day) {
            for (int minute = day * DAY; minute < (day + 1) * DAY; minute++) {
                if (works(minute) && !stopped[minute]) {
                    return true;
                }
            }
            return false;
        }

        private int afterDays(int many) {
            int day = start / DAY;
            for (int counted = 0; counted < many; ) {
                day++;
                counted += ran(day) ? 1 : 0;
            }
            while (!works(day * DAY + 600) || stopped[(day + 1) * DAY - 1]) {
                day++;
            }
            return day;
        }

        private boolean ran(int day) {
            for (int minute = day * DAY; minute < (day + 1) * DAY; minute++) {
                if (!stopped[minute]) {
                    return true;
                }
            }
            return false;
        }

        /// The first of the months is the day after; they end the day before the same number comes again, or with the
        /// month that has no such day.
        private int daysOfMonths(int months) {
            var first = FIRST.plusDays(start / DAY + 1);
            var month = YearMonth.from(first).plusMonths(months);
            var end = first.getDayOfMonth() <= month.lengthOfMonth()
                    ? month.atDay(first.getDayOfMonth()).minusDays(1)
                    : month.atEndOfMonth();
            return (int) ChronoUnit.DAYS.between(first, end) + 1;
        }

        private Instant lastSecond(int day) {
            return instant((day + 1) * DAY).minusSeconds(1);
        }

        private boolean works(int minute) {
            return WORKED[minute] && !daysOff.contains(minute / DAY);
        }

        @Override
        public String toString() {
            return instant(start) + " pauses "
                    + pauses.stream()
                            .map(pause -> instant(pause[0]) + "/" + instant(pause[1]))
                            .toList()
                    + " off " + daysOff + " extended " + extended + " " + policy;
        }
    }
}
