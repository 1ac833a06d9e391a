package io.willowleaf.calendar.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.calendar.Holiday;
import io.willowleaf.calendar.KeepsDeadlines;
import io.willowleaf.calendar.Moves;
import io.willowleaf.calendar.NotPossible;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.WorkingWeek;
import io.willowleaf.calendar.domain.Versions;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says when we work, and changes it.
@Service
@Transactional
public class CalendarDesk {

    private final Calendars calendars;
    private final CalendarBook book;
    private final Versions versions;
    private final AuditDesk audit;
    private final ObjectProvider<KeepsDeadlines> keepers;

    CalendarDesk(
            Calendars calendars,
            CalendarBook book,
            Versions versions,
            AuditDesk audit,
            ObjectProvider<KeepsDeadlines> keepers) {
        this.calendars = calendars;
        this.book = book;
        this.versions = versions;
        this.audit = audit;
        this.keepers = keepers;
    }

    /// One short query, unless the calendar changed since it was last asked for.
    @Transactional(readOnly = true)
    public WorkCalendar current() {
        return calendars.newest();
    }

    /// The calendar an older deadline was counted with.
    @Transactional(readOnly = true)
    public WorkCalendar asOf(CalendarVersion version) {
        return calendars.asOf(version);
    }

    /// In order of date.
    @Transactional(readOnly = true)
    public List<Holiday> holidays(int year) {
        return calendars.newest().holidays().values().stream()
                .filter(holiday -> holiday.day().getYear() == year)
                .sorted(Comparator.comparing(Holiday::day))
                .toList();
    }

    /// What would move if that day were off. Nothing is changed.
    @Transactional(readOnly = true)
    public Moves ifOff(LocalDate day, String name) {
        var holiday = new Holiday(day, name, name, Holiday.Kind.AD_HOC, Holiday.Source.ADMIN);
        return moves(day, calendars.newest().with(holiday));
    }

    /// What would move if that day were worked.
    @Transactional(readOnly = true)
    public Moves ifWorked(LocalDate day) {
        return moves(day, calendars.newest().without(day));
    }

    private Moves moves(LocalDate day, WorkCalendar then) {
        return keepers.stream().map(keeper -> keeper.ifItWere(day, then)).reduce(Moves.NONE, Moves::and);
    }

    public CalendarVersion addHoliday(LocalDate day, String name, Viewer by) {
        hold(by);
        if (calendars.newest().holiday(day) != null) {
            throw new NotPossible("calendar.refused.already", day);
        }
        var holiday = new Holiday(day, name, name, Holiday.Kind.AD_HOC, Holiday.Source.ADMIN);
        var version = book.add(holiday, by.actor());
        audit.act(by.actor(), "calendar.addHoliday", "day:" + day);
        return version;
    }

    public CalendarVersion removeHoliday(LocalDate day, Viewer by) {
        hold(by);
        if (calendars.newest().holiday(day) == null) {
            throw new NotPossible("calendar.refused.none", day);
        }
        var version = book.remove(day, Holiday.Source.ADMIN, by.actor());
        audit.act(by.actor(), "calendar.removeHoliday", "day:" + day);
        return version;
    }

    public CalendarVersion changeHours(WorkingWeek week, Viewer by) {
        hold(by);
        var version = book.change(week, by.actor());
        audit.act(by.actor(), "calendar.changeHours", "calendar:" + version.value());
        return version;
    }

    private void hold(Viewer by) {
        if (!by.may(Permission.CALENDAR_WRITE)) {
            throw new NotPossible("calendar.refused.notYours");
        }
        versions.hold();
    }
}
