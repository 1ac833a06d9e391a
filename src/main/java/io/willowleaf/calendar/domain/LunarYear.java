package io.willowleaf.calendar.domain;

import java.time.LocalDate;

/// The three days of a year that follow the Korean moon: New Year (the middle one of three), Buddha's birthday, harvest
/// (the middle one of three).
public record LunarYear(int year, LocalDate seollal, LocalDate buddha, LocalDate chuseok) {

    public LunarYear {
        if (seollal.getYear() != year || buddha.getYear() != year || chuseok.getYear() != year) {
            throw new IllegalArgumentException("not of the year " + year);
        }
    }
}
