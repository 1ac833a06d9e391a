package io.willowleaf.calendar;

import static io.willowleaf.calendar.KoreanCalendar.SEOUL;
import static io.willowleaf.calendar.KoreanCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.willowleaf.kernel.Period;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final WorkCalendar CALENDAR = KoreanCalendar.shipped();

    /// V1
    @Test
    void eight_working_hours_step_over_chuseok() {
        assertDue("2026-09-23 16:30", "BH:8", "2026-09-28T16:30");
    }

    /// V2
    @Test
    void at_once_means_three_working_hours_around_a_substitute_holiday() {
        assertDue("2026-10-02 17:00", "NOW", "2026-10-06T11:00");
    }

    /// V3
    @Test
    void a_grievance_takes_seven_working_days_the_first_included() {
        assertDue("2026-09-21 10:00", "WDI:7", "2026-10-01T18:00");
    }

    /// V4
    @Test
    void a_legal_question_takes_fourteen_around_labour_and_childrens_day() {
        assertDue("2026-04-28 15:00", "WDI:14", "2026-05-19T18:00");
    }

    /// V5
    @Test
    void a_refund_takes_three_working_days_after_the_return() {
        assertDue("2026-09-23 12:00", "WD:3", "2026-09-30T18:00");
    }

    /// V6
    @Test
    void an_hour_from_the_evening_before_constitution_day_ends_on_monday() {
        assertDue("2026-07-16 20:10", "BH:1", "2026-07-20T10:00");
    }

    /// V7
    @Test
    void a_five_day_item_is_forty_working_hours() {
        assertDue("2026-12-23 14:00", "BH:40", "2026-12-31T14:00");
    }

    /// V8
    @Test
    void seven_working_days_step_over_lunar_new_year_and_its_substitute() {
        assertDue("2027-02-04 09:30", "WDI:7", "2027-02-16T18:00");
    }

    /// V9
    @Test
    void four_working_hours_from_saturday_end_on_monday_afternoon() {
        assertDue("2026-11-21 11:00", "BH:4", "2026-11-23T14:00");
    }

    /// V10
    @Test
    void a_proposal_takes_fourteen_working_days_the_first_included() {
        assertDue("2026-09-14 09:00", "WDI:14", "2026-10-06T18:00");
    }

    /// V11
    @Test
    void a_refund_over_new_year_is_due_on_the_sixth() {
        assertDue("2026-12-31 12:00", "WD:3", "2027-01-06T18:00");
    }

    /// V12
    @Test
    void a_platform_has_three_working_days_to_pass_it_on_and_ten_to_answer() {
        assertDue("2026-09-18 12:00", "WD:3", "2026-09-23T18:00");
        assertDue("2026-09-18 12:00", "WD:10", "2026-10-07T18:00");
    }

    /// V13
    @Test
    void a_grievance_prolonged_by_seven_days_is_due_after_fourteen() {
        assertDue("2026-09-21 10:00", "WDI:14", "2026-10-14T18:00");
    }

    @Test
    void prolonging_it_later_gives_the_same_day() {
        var first = CALENDAR.due(at("2026-09-21 10:00"), Terms.parse("WDI:7"));
        assertThat(CALENDAR.due(first, Terms.parse("WD:7"))).isEqualTo(at("2026-10-14 18:00"));
    }

    @Test
    void time_used_up_at_noon_is_due_at_noon_and_not_after_lunch() {
        assertDue("2026-11-23 09:00", "BH:3", "2026-11-23T12:00");
        assertDue("2026-11-23 09:00", "BH:8", "2026-11-23T18:00");
    }

    @Test
    void no_time_at_all_is_due_at_once() {
        assertDue("2026-11-22 03:00", "BH:0", "2026-11-22T03:00");
        assertDue("2026-11-22 03:00", "MIN:0", "2026-11-22T03:00");
    }

    @Test
    void on_call_the_clock_runs_through_the_night() {
        assertDue("2026-09-24 23:50", "MIN:30", "2026-09-25T00:20");
    }

    @Test
    void calendar_days_that_end_on_a_holiday_move_to_the_next_working_day() {
        assertDue("2026-09-15 10:00", "CD:10", "2026-09-28T23:59:59");
        assertDue("2026-09-14 10:00", "CD:7", "2026-09-21T23:59:59");
    }

    @Test
    void a_month_ends_on_the_same_number() {
        assertDue("2026-10-15 10:00", "MO:1", "2026-11-16T23:59:59");
        assertDue("2026-11-09 10:00", "MO:1", "2026-12-09T23:59:59");
    }

    @Test
    void a_month_without_that_number_ends_with_its_last_day() {
        assertDue("2030-01-29 10:00", "MO:1", "2030-02-28T23:59:59");
        assertDue("2027-04-29 10:00", "MO:2", "2027-06-29T23:59:59");
    }

    @Test
    void a_month_counted_from_its_first_day_ends_with_its_last() {
        assertDue("2029-02-28 10:00", "MO:1", "2029-04-02T23:59:59");
        assertDue("2030-02-28 10:00", "MO:2", "2030-04-30T23:59:59");
    }

    @Test
    void whatever_arrives_after_closing_counts_today_unless_the_organisation_says_otherwise() {
        assertDue("2026-11-23 20:00", "WDI:2", "2026-11-24T18:00");
        var strict = new WorkingWeek(
                WorkingWeek.USUAL.days(), WorkingWeek.USUAL.windows(), WorkingWeek.AfterClosing.COUNTS_TOMORROW);
        var calendar = KoreanCalendar.with(strict, List.of());
        assertThat(calendar.due(at("2026-11-23 20:00"), Terms.parse("WDI:2"))).isEqualTo(at("2026-11-25 18:00"));
        assertThat(calendar.due(at("2026-11-23 17:59"), Terms.parse("WDI:2"))).isEqualTo(at("2026-11-24 18:00"));
        assertThat(calendar.due(at("2026-11-21 20:00"), Terms.parse("WDI:2"))).isEqualTo(at("2026-11-24 18:00"));
    }

    @Test
    void a_holiday_announced_today_moves_what_is_due_tomorrow() {
        var day = LocalDate.of(2026, 11, 24);
        var calendar = KoreanCalendar.with(
                WorkingWeek.USUAL,
                List.of(new Holiday(day, "임시공휴일", "Ad hoc", Holiday.Kind.AD_HOC, Holiday.Source.ADMIN)));
        assertDue("2026-11-23 10:00", "WD:1", "2026-11-24T18:00");
        assertThat(calendar.due(at("2026-11-23 10:00"), Terms.parse("WD:1"))).isEqualTo(at("2026-11-25 18:00"));
    }

    @Test
    void a_pause_takes_its_working_time_out() {
        assertDueWithPauses(
                "2026-11-23 10:00", "BH:5", "2026-11-24T10:00", pause("2026-11-23 11:00", "2026-11-23 15:00"));
    }

    @Test
    void pauses_that_overlap_count_once() {
        assertDueWithPauses(
                "2026-11-23 10:00",
                "BH:5",
                "2026-11-24T10:00",
                pause("2026-11-23 13:30", "2026-11-23 15:00"),
                pause("2026-11-23 11:00", "2026-11-23 14:00"));
    }

    @Test
    void a_pause_outside_working_time_changes_nothing() {
        assertDueWithPauses(
                "2026-11-23 10:00", "BH:8", "2026-11-24T10:00", pause("2026-11-23 18:00", "2026-11-24 09:00"));
        assertDueWithPauses(
                "2026-11-23 10:00", "BH:4", "2026-11-23T15:00", pause("2026-11-20 09:00", "2026-11-20 18:00"));
    }

    @Test
    void only_a_day_spent_wholly_standing_still_is_not_counted() {
        assertDueWithPauses(
                "2026-11-23 10:00", "WD:3", "2026-11-27T18:00", pause("2026-11-24 09:00", "2026-11-24 18:00"));
        assertDueWithPauses(
                "2026-11-23 10:00", "WD:3", "2026-11-26T18:00", pause("2026-11-24 09:01", "2026-11-24 18:00"));
    }

    @Test
    void nothing_is_due_while_the_clock_stands_still() {
        assertDueWithPauses(
                "2026-11-23 10:00", "WD:3", "2026-11-27T18:00", pause("2026-11-26 14:00", "2026-11-27 10:00"));
        assertDueWithPauses(
                "2026-11-23 10:00", "CD:3", "2026-11-27T23:59:59", pause("2026-11-26 14:00", "2026-11-27 10:00"));
    }

    @Test
    void calendar_days_spent_standing_still_are_not_counted() {
        assertDueWithPauses(
                "2026-11-23 10:00", "CD:3", "2026-11-27T23:59:59", pause("2026-11-24 00:00", "2026-11-25 00:00"));
    }

    @Test
    void on_call_a_pause_is_added_minute_by_minute() {
        assertDueWithPauses(
                "2026-11-23 10:00", "HR:4", "2026-11-23T15:30", pause("2026-11-23 13:00", "2026-11-23 14:30"));
        assertDueWithPauses(
                "2026-11-23 10:00", "HR:4", "2026-11-23T15:00", pause("2026-11-23 09:00", "2026-11-23 11:00"));
    }

    @Test
    void working_time_between_two_moments_leaves_out_lunch_night_and_holidays() {
        assertThat(CALENDAR.workTimeBetween(at("2026-09-23 16:30"), at("2026-09-28 16:30")))
                .isEqualTo(Duration.ofHours(8));
        assertThat(CALENDAR.workTimeBetween(at("2026-09-28 16:30"), at("2026-09-23 16:30")))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void each_day_on_the_way_says_what_it_counted_for() {
        assertThat(CALENDAR.slices(at("2026-09-23 16:30"), at("2026-09-28 16:30")))
                .extracting(slice -> slice.why() + " " + slice.counted().toMinutes())
                .containsExactly("WORKED 90", "HOLIDAY 0", "HOLIDAY 0", "HOLIDAY 0", "DAY_OFF 0", "WORKED 390");
    }

    @Test
    void a_day_lost_to_a_pause_or_to_the_late_hour_says_so() {
        var pauses = List.of(pause("2026-11-24 00:00", "2026-11-25 00:00"));
        assertThat(CALENDAR.slices(at("2026-11-23 19:00"), at("2026-11-25 10:00"), pauses))
                .extracting(WorkSlice::why)
                .containsExactly(WorkSlice.Why.OUTSIDE_HOURS, WorkSlice.Why.STOPPED, WorkSlice.Why.WORKED);
    }

    @Test
    void work_goes_on_now_or_when_the_next_window_opens() {
        assertThat(CALENDAR.nextWorkingInstant(at("2026-11-23 10:15"))).isEqualTo(at("2026-11-23 10:15"));
        assertThat(CALENDAR.nextWorkingInstant(at("2026-11-23 12:00"))).isEqualTo(at("2026-11-23 13:00"));
        assertThat(CALENDAR.nextWorkingInstant(at("2026-09-23 18:00"))).isEqualTo(at("2026-09-28 09:00"));
    }

    @Test
    void less_than_nothing_and_no_day_at_all_are_refused() {
        assertThatThrownBy(() -> new Term.WorkingHours(Duration.ofMinutes(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Term.WorkingDaysIncluding(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertDue(String start, String term, String due) {
        assertDueWithPauses(start, term, due);
    }

    private static void assertDueWithPauses(String start, String term, String due, Period... pauses) {
        assertThat(CALENDAR.due(at(start), Terms.parse(term), List.of(pauses)))
                .isEqualTo(LocalDateTime.parse(due).atZone(SEOUL).toInstant());
    }

    private static Period pause(String from, String until) {
        return new Period(at(from), at(until));
    }
}
