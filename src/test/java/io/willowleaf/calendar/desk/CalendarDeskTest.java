package io.willowleaf.calendar.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.KoreanCalendar;
import io.willowleaf.calendar.NotPossible;
import io.willowleaf.calendar.Term;
import io.willowleaf.calendar.WorkingWeek;
import io.willowleaf.calendar.WorkingWindow;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.starterkit.Kit;
import io.willowleaf.starterkit.KitRow;
import io.willowleaf.testing.WillowleafTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WillowleafTest
class CalendarDeskTest {

    @Autowired
    CalendarDesk desk;

    @Autowired
    KitHolidays kit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void it_starts_with_the_shipped_calendar() {
        assertThat(desk.holidays(2029)).isEqualTo(KoreanCalendar.holidays(2029));
        assertThat(desk.current().holiday(LocalDate.of(2026, 6, 3)))
                .isNotNull()
                .extracting(Holiday::source)
                .isEqualTo(Holiday.Source.GAZETTE);
    }

    @Test
    void the_calendar_is_kept_until_it_changes() {
        assertThat(desk.current()).isSameAs(desk.current());
    }

    @Test
    void a_day_off_moves_deadlines_from_now_on_and_older_versions_stay_as_they_were() {
        var before = desk.current();
        var day = LocalDate.of(2031, 7, 8);
        var start = KoreanCalendar.at("2031-07-07 10:00");
        var version = desk.addHoliday(day, "창립기념일", Viewer.SYSTEM);
        assertThat(desk.current().version()).isEqualTo(version);
        assertThat(desk.current().due(start, new Term.WorkingDaysAfter(1)))
                .isEqualTo(KoreanCalendar.at("2031-07-09 18:00"));
        assertThat(desk.asOf(before.version()).due(start, new Term.WorkingDaysAfter(1)))
                .isEqualTo(KoreanCalendar.at("2031-07-08 18:00"));
        assertThat(
                        count(
                                "select count(*) from audit.act where verb = 'calendar.addHoliday' and object = 'day:2031-07-08'"))
                .isOne();
    }

    @Test
    void a_day_off_can_be_taken_back() {
        var day = LocalDate.of(2031, 7, 10);
        desk.addHoliday(day, "임시 휴무", Viewer.SYSTEM);
        desk.removeHoliday(day, Viewer.SYSTEM);
        assertThat(desk.current().isWorkingDay(day)).isTrue();
    }

    @Test
    void the_same_day_twice_and_a_day_that_is_none_are_refused() {
        var day = LocalDate.of(2031, 7, 11);
        desk.addHoliday(day, "임시 휴무", Viewer.SYSTEM);
        assertThatThrownBy(() -> desk.addHoliday(day, "또", Viewer.SYSTEM))
                .isInstanceOf(NotPossible.class)
                .hasMessage("calendar.refused.already");
        assertThatThrownBy(() -> desk.removeHoliday(LocalDate.of(2031, 7, 14), Viewer.SYSTEM))
                .isInstanceOf(NotPossible.class)
                .hasMessage("calendar.refused.none");
    }

    @Test
    void whoever_may_not_write_the_calendar_is_refused() {
        var agent = new Viewer(Actor.staff(1), "이도현", Set.of(), Set.of(), Map.of());
        assertThatThrownBy(() -> desk.addHoliday(LocalDate.of(2031, 7, 15), "휴무", agent))
                .hasMessage("calendar.refused.notYours");
    }

    @Test
    void working_hours_are_changed_for_everybody_at_once() {
        var usual = desk.current().week();
        var saturday = new WorkingWeek(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                List.of(new WorkingWindow(LocalTime.of(10, 0), LocalTime.of(19, 30))),
                WorkingWeek.AfterClosing.COUNTS_TOMORROW);
        desk.changeHours(saturday, Viewer.SYSTEM);
        assertThat(desk.current().week()).isEqualTo(saturday);
        desk.changeHours(usual, Viewer.SYSTEM);
        assertThat(desk.current().week()).isEqualTo(usual);
    }

    @Test
    void a_newer_kit_corrects_what_it_reckoned_and_leaves_what_somebody_said() {
        var taken = LocalDate.of(2035, 10, 9);
        desk.removeHoliday(taken, Viewer.SYSTEM);
        var row = Kit.rows("holidays").getLast();
        transaction.executeWithoutResult(_ -> kit.take(with(row, "buddha", "2035-05-16")));
        assertThat(desk.current().isWorkingDay(LocalDate.of(2035, 5, 15))).isTrue();
        assertThat(desk.current().isWorkingDay(LocalDate.of(2035, 5, 16))).isFalse();
        assertThat(desk.current().isWorkingDay(taken)).isTrue();
        transaction.executeWithoutResult(_ -> kit.take(row));
        assertThat(desk.current().isWorkingDay(LocalDate.of(2035, 5, 15))).isFalse();
    }

    @Test
    void the_facts_can_only_be_added_to() {
        assertThatThrownBy(() -> jdbc.sql("delete from calendar.day").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> jdbc.sql("update calendar.hours set windows = ''").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void nothing_was_known_before_the_first_fact() {
        assertThat(desk.asOf(new CalendarVersion(0)).holidays()).isEmpty();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static KitRow with(KitRow row, String column, String value) {
        var values = new HashMap<>(row.values());
        values.put(column, value);
        return new KitRow(row.code(), values);
    }
}
