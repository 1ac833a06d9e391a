package io.willowleaf.complaint;

import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.WorkSlice;
import java.util.List;
import java.util.Map;

/// The answer to "why this deadline?".
///
/// @param calendar the one it was counted with
/// @param clocks those for the target shown, the strictest first
/// @param slices every day from the start of the clock to the deadline
/// @param laws the laws behind the clocks, by code
/// @param mayExtend by how many days at most it may still be extended, or none
/// @param milestones what the customer is promised besides
public record WhyDue(
        ComplaintFile file,
        Target target,
        WorkCalendar calendar,
        List<DueClock> clocks,
        List<WorkSlice> slices,
        Map<String, LegalClock> laws,
        int mayExtend,
        boolean needsConsent,
        List<Milestone> milestones) {}
