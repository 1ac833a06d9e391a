package io.willowleaf.calendar;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One day on the way to a deadline: how much working time of it counted, and why not more. The answer to "why this
/// deadline?".
public record WorkSlice(
        LocalDate day, Duration counted, Why why, @Nullable Holiday holiday) {

    public enum Why {
        WORKED,
        DAY_OFF,
        HOLIDAY,
        STOPPED,
        OUTSIDE_HOURS
    }
}
