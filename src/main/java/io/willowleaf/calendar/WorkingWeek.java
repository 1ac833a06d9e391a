package io.willowleaf.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// On which days and at what hours this organisation works, and what it does with whatever arrives after closing.
public record WorkingWeek(Set<DayOfWeek> days, List<WorkingWindow> windows, AfterClosing afterClosing) {

    /// Monday to Friday, nine to six, lunch at noon.
    public static final WorkingWeek USUAL = new WorkingWeek(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            List.of(
                    new WorkingWindow(LocalTime.of(9, 0), LocalTime.of(12, 0)),
                    new WorkingWindow(LocalTime.of(13, 0), LocalTime.of(18, 0))),
            AfterClosing.COUNTS_TODAY);

    /// Which day is the first one of a term in working days that begins after closing time.
    public enum AfterClosing {
        COUNTS_TODAY,
        COUNTS_TOMORROW
    }

    public WorkingWeek {
        days = Set.copyOf(days);
        windows = List.copyOf(windows);
        if (days.isEmpty() || windows.isEmpty()) {
            throw new IllegalArgumentException("a week without work");
        }
        for (int at = 1; at < windows.size(); at++) {
            if (windows.get(at).from().isBefore(windows.get(at - 1).until())) {
                throw new IllegalArgumentException("windows overlap: " + windows);
            }
        }
    }

    public LocalTime closing() {
        return windows.getLast().until();
    }
}
