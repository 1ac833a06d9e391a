package io.willowleaf.calendar;

/// The state of the holiday table a deadline was counted with.
public record CalendarVersion(long value) {}
