package io.willowleaf.calendar;

import java.time.Duration;

/// Terms as they are written in tables and settings.
///
/// `MIN:30` and `HR:4` around the clock · `BM:30` and `BH:2` working minutes and hours · `WD:5` working days from the
/// day after ·
/// `WDI:7` working days including the first · `CD:14` calendar days · `MO:1` months · `NOW` at once.
/// Anything else is an [IllegalArgumentException].
public final class Terms {

    private Terms() {}

    public static Term parse(String text) {
        if (text.equals("NOW")) {
            return Term.IMMEDIATE;
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no term: " + text);
        }
        int many = Integer.parseInt(text, colon + 1, text.length(), 10);
        return switch (text.substring(0, colon)) {
            case "MIN" -> new Term.Elapsed(Duration.ofMinutes(many));
            case "HR" -> new Term.Elapsed(Duration.ofHours(many));
            case "BM" -> new Term.WorkingHours(Duration.ofMinutes(many));
            case "BH" -> new Term.WorkingHours(Duration.ofHours(many));
            case "WD" -> new Term.WorkingDaysAfter(many);
            case "WDI" -> new Term.WorkingDaysIncluding(many);
            case "CD" -> new Term.CalendarDays(many);
            case "MO" -> new Term.Months(many);
            default -> throw new IllegalArgumentException("no term: " + text);
        };
    }

    /// The shortest form that reads back as the same term.
    public static String write(Term term) {
        return switch (term) {
            case Term.Elapsed(var time) -> whole(time, "HR:", "MIN:");
            case Term.WorkingHours(var time) -> whole(time, "BH:", "BM:");
            case Term.WorkingDaysAfter(var days) -> "WD:" + days;
            case Term.WorkingDaysIncluding(var days) -> "WDI:" + days;
            case Term.CalendarDays(var days) -> "CD:" + days;
            case Term.Months(var months) -> "MO:" + months;
        };
    }

    private static String whole(Duration time, String hours, String minutes) {
        return time.toMinutesPart() == 0 ? hours + time.toHours() : minutes + time.toMinutes();
    }
}
