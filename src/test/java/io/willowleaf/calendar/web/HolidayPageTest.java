package io.willowleaf.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.identity.Role;
import io.willowleaf.testing.Cast;
import io.willowleaf.testing.WillowleafTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WillowleafTest
class HolidayPageTest {

    @Autowired
    Cast cast;

    @Autowired
    CalendarDesk calendar;

    @Test
    void it_shows_the_days_off_of_a_year_and_our_hours() {
        var page = cast.browser(Role.ADMIN).get("/settings/calendar?year=2026");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("대체공휴일(개천절)")
                .contains("지방선거일")
                .contains("09:00–12:00")
                .contains("datetime=\"2026-10-05\"");
    }

    @Test
    void a_day_off_is_added_and_removed_without_javascript() {
        var admin = cast.browser(Role.ADMIN);
        var day = LocalDate.of(2031, 11, 4);
        var added = admin.post(
                "/settings/calendar/holidays", Map.of("day", day.toString(), "name", "창립기념일", "year", "2031"));
        assertThat(added.statusCode()).isBetween(302, 303);
        assertThat(calendar.current().isWorkingDay(day)).isFalse();
        assertThat(admin.get("/settings/calendar?year=2031").body()).contains("창립기념일");
        admin.post("/settings/calendar/holidays/" + day + "/removal", Map.of());
        assertThat(calendar.current().isWorkingDay(day)).isTrue();
    }

    @Test
    void what_would_move_is_seen_before_anything_is_saved() {
        var admin = cast.browser(Role.ADMIN);
        var page = admin.get("/settings/calendar/holidays/preview?day=2031-11-05&name=Founding&year=2031");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("id=\"preview\"").contains("기한");
        assertThat(calendar.current().isWorkingDay(LocalDate.of(2031, 11, 5))).isTrue();
        assertThat(admin.get("/settings/calendar/holidays/preview?day=&name=&year=2031")
                        .statusCode())
                .isEqualTo(422);
        assertThat(admin.get("/settings/calendar/holidays/2026-10-05/removal").body())
                .contains("id=\"preview-do\"");
    }

    @Test
    void what_was_typed_is_kept_when_it_cannot_be_taken() {
        var answer = cast.browser(Role.ADMIN)
                .post("/settings/calendar/holidays", Map.of("day", "2026-10-09", "name", "회사 <휴무>", "year", "2026"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("이미 쉬는 날입니다(한글날)")
                .contains("value=\"2026-10-09\"")
                .contains("회사 &lt;휴무>");
    }

    @Test
    void an_impossible_day_is_told_and_not_an_error() {
        var answer = cast.browser(Role.ADMIN)
                .post("/settings/calendar/holidays", Map.of("day", "2026-02-30", "name", "", "year", "2026"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("날짜를 골라 주세요").contains("왜 쉬는지");
    }

    @Test
    void whoever_may_not_change_the_calendar_does_not_see_the_page() {
        assertThat(cast.browser(Role.AGENT).get("/settings/calendar").statusCode())
                .isEqualTo(403);
    }
}
