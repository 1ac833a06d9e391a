package io.willowleaf.calendar.web;

import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Problems;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The days off: seen, added, removed.
@Controller
@RequestMapping("/settings/calendar")
class HolidayController {

    private final CalendarDesk calendar;
    private final InstantSource clock;

    HolidayController(CalendarDesk calendar, InstantSource clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping
    @Needs(Permission.CALENDAR_WRITE)
    ModelAndView show(@RequestParam(required = false) @Nullable Integer year) {
        var current = calendar.current();
        return page(current, year == null ? today(current).getYear() : year, HolidayForm.EMPTY, Problems.NONE, null);
    }

    /// What would move, before anything is written down.
    @GetMapping("/holidays/preview")
    @Needs(Permission.CALENDAR_WRITE)
    ModelAndView preview(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String name,
            @RequestParam int year) {
        var form = new HolidayForm(day, name);
        var current = calendar.current();
        var problems = form.problems(current);
        if (!problems.none()) {
            return again(page(current, year, form, problems, null));
        }
        var moves = calendar.ifOff(form.date(), form.name().strip());
        return page(current, year, form, problems, CalendarPage.Preview.added(form, moves, current.zone()));
    }

    @GetMapping("/holidays/{day}/removal")
    @Needs(Permission.CALENDAR_WRITE)
    ModelAndView previewRemoval(@PathVariable LocalDate day) {
        var current = calendar.current();
        var holiday = current.holiday(day);
        if (holiday == null) {
            return back(day);
        }
        var moves = calendar.ifWorked(day);
        return page(
                current,
                day.getYear(),
                HolidayForm.EMPTY,
                Problems.NONE,
                CalendarPage.Preview.removed(holiday, moves, current.zone()));
    }

    @PostMapping("/holidays")
    @Needs(Permission.CALENDAR_WRITE)
    ModelAndView create(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String name,
            @RequestParam int year,
            Viewer viewer,
            RedirectAttributes flash) {
        var form = new HolidayForm(day, name);
        var current = calendar.current();
        var problems = form.problems(current);
        if (!problems.none()) {
            return again(page(current, year, form, problems, null));
        }
        calendar.addHoliday(form.date(), form.name().strip(), viewer);
        flash.addFlashAttribute("toast", "calendar.toast.added");
        return back(form.date());
    }

    @PostMapping("/holidays/{day}/removal")
    @Needs(Permission.CALENDAR_WRITE)
    ModelAndView remove(@PathVariable LocalDate day, Viewer viewer, RedirectAttributes flash) {
        calendar.removeHoliday(day, viewer);
        flash.addFlashAttribute("toast", "calendar.toast.removed");
        return back(day);
    }

    private ModelAndView page(
            WorkCalendar current,
            int year,
            HolidayForm form,
            Problems problems,
            CalendarPage.@Nullable Preview preview) {
        int shown = Math.clamp(year, CalendarPage.FIRST_YEAR, CalendarPage.LAST_YEAR);
        return new ModelAndView(
                "calendar/year", "page", CalendarPage.of(shown, current, today(current), form, problems, preview));
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private LocalDate today(WorkCalendar current) {
        return current.dayOf(clock.instant());
    }

    private static ModelAndView back(LocalDate day) {
        return new ModelAndView("redirect:/settings/calendar?year=" + day.getYear());
    }
}
