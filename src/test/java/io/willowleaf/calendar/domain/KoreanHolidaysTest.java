package io.willowleaf.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.KoreanCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KoreanHolidaysTest {

    @Test
    void substitutes_of_2024() {
        assertSubstitutes(2024, "02-12", "05-06");
    }

    @Test
    void substitutes_of_2025() {
        assertSubstitutes(2025, "03-03", "05-06", "10-08");
    }

    @Test
    void substitutes_of_2026() {
        assertSubstitutes(2026, "03-02", "05-25", "08-17", "10-05");
    }

    @Test
    void substitutes_of_2027() {
        assertSubstitutes(2027, "02-09", "05-03", "07-19", "08-16", "10-04", "10-11", "12-27");
    }

    @Test
    void substitutes_of_2028() {
        assertSubstitutes(2028, "10-05");
    }

    @Test
    void substitutes_of_2029() {
        assertSubstitutes(2029, "05-07", "05-21", "09-24");
    }

    @Test
    void substitutes_of_2030() {
        assertSubstitutes(2030, "02-05", "05-06");
    }

    @Test
    void substitutes_of_2031() {
        assertSubstitutes(2031, "03-03");
    }

    @Test
    void substitutes_of_2032() {
        assertSubstitutes(2032, "05-03", "05-17", "07-19", "08-16", "09-21", "10-04", "10-11", "12-27");
    }

    @Test
    void substitutes_of_2033() {
        assertSubstitutes(2033, "02-02", "05-02", "07-18", "10-10", "12-26");
    }

    @Test
    void substitutes_of_2034() {
        assertSubstitutes(2034, "02-21");
    }

    @Test
    void substitutes_of_2035() {
        assertSubstitutes(2035, "05-07", "09-18");
    }

    @Test
    void working_days_of_2026_month_by_month() {
        var calendar = KoreanCalendar.shipped();
        assertThat(IntStream.rangeClosed(1, 12).map(month -> (int) days(YearMonth.of(2026, month))
                        .filter(day -> calendar.isWorkingDay(LocalDate.of(2026, month, day)))
                        .count()))
                .containsExactly(21, 17, 21, 22, 18, 21, 22, 20, 20, 20, 21, 22);
    }

    @Test
    void lunar_new_year_and_harvest_take_three_days() {
        assertThat(KoreanCalendar.holidays(2026))
                .extracting(Holiday::day)
                .contains(
                        LocalDate.of(2026, 2, 16),
                        LocalDate.of(2026, 2, 17),
                        LocalDate.of(2026, 2, 18),
                        LocalDate.of(2026, 9, 24),
                        LocalDate.of(2026, 9, 25),
                        LocalDate.of(2026, 9, 26));
    }

    @Test
    void two_holidays_on_one_date_are_one_row_with_both_names() {
        assertThat(KoreanCalendar.holidays(2028))
                .filteredOn(holiday -> holiday.day().equals(LocalDate.of(2028, 10, 3)))
                .singleElement()
                .extracting(Holiday::ko)
                .isEqualTo("개천절·추석");
    }

    @Test
    void new_years_and_memorial_day_have_no_substitute() {
        assertThat(KoreanCalendar.holidays(2028)).extracting(Holiday::day).doesNotContain(LocalDate.of(2028, 1, 3));
        assertThat(KoreanCalendar.holidays(2026)).extracting(Holiday::day).doesNotContain(LocalDate.of(2026, 6, 8));
    }

    @Test
    void labour_and_constitution_day_are_public_since_2026() {
        assertThat(KoreanCalendar.holidays(2025)).extracting(Holiday::day).doesNotContain(LocalDate.of(2025, 7, 17));
        assertThat(KoreanCalendar.holidays(2026))
                .extracting(Holiday::day)
                .contains(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 7, 17));
    }

    @Test
    void a_moon_of_another_year_is_refused() {
        assertThatThrownBy(() -> new LunarYear(
                        2026, LocalDate.of(2027, 2, 7), LocalDate.of(2026, 5, 24), LocalDate.of(2026, 9, 25)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static IntStream days(YearMonth month) {
        return IntStream.rangeClosed(1, month.lengthOfMonth());
    }

    private static void assertSubstitutes(int year, String... days) {
        assertThat(KoreanCalendar.holidays(year))
                .filteredOn(holiday -> holiday.kind() == Holiday.Kind.SUBSTITUTE)
                .extracting(holiday -> holiday.day().toString().substring(5))
                .containsExactly(days);
    }
}
