package io.willowleaf.calendar;

import java.time.Duration;
import java.time.Instant;

/// Terms as they are written in tables and settings.
///
/// `MIN:30` and `HR:4` around the clock · `BM:30` and `BH:2` working minutes and hours · `WD:5` working days from
/// the day after · `WDI:7` working days including the first · `PD:5` days of a petition, in hours up to five ·
/// `CD:14` calendar days · `MO:1` months · `AT:29661120` until that minute since 1970, set by somebody else ·
/// `NOW` at once. Anything else is an [IllegalArgumentException].
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
            case "PD" -> petition(many);
            case "CD" -> new Term.CalendarDays(many);
            case "MO" -> new Term.Months(many);
            case "AT" -> new Term.Until(Instant.ofEpochSecond(60L * many));
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
            case Term.Until(var end) -> "AT:" + end.getEpochSecond() / 60;
        };
    }

    /// How long the law gives a public body (Civil Petitions Treatment Act 19): up to five days are counted in hours,
    /// eight to a day; six and more in working days, the first one included.
    public static Term petition(int days) {
        return days <= 5 ? new Term.WorkingHours(Duration.ofHours(8L * days)) : new Term.WorkingDaysIncluding(days);
    }

    /// The same term and so many days more, in its own unit: eight hours to a working day, a month for thirty days
    /// begun.
    public static Term longer(Term term, int days) {
        return switch (term) {
            case Term.WorkingHours(var time) -> new Term.WorkingHours(time.plusHours(8L * days));
            case Term.WorkingDaysIncluding(var many) -> new Term.WorkingDaysIncluding(many + days);
            case Term.WorkingDaysAfter(var many) -> new Term.WorkingDaysAfter(many + days);
            case Term.CalendarDays(var many) -> new Term.CalendarDays(many + days);
            case Term.Months(var many) -> new Term.Months(many + Math.ceilDiv(days, 30));
            case Term.Elapsed(var time) -> new Term.Elapsed(time.plusDays(days));
            case Term.Until(var end) -> new Term.Until(end.plus(Duration.ofDays(days)));
        };
    }

    /// Its length in days as extensions are measured; less than a day is none.
    public static int days(Term term) {
        return switch (term) {
            case Term.WorkingHours(var time) -> Math.toIntExact(time.toHours() / 8);
            case Term.WorkingDaysIncluding(var many) -> many;
            case Term.WorkingDaysAfter(var many) -> many;
            case Term.CalendarDays(var many) -> many;
            case Term.Months(var many) -> 30 * many;
            case Term.Elapsed(var time) -> Math.toIntExact(time.toDays());
            case Term.Until _ -> 0;
        };
    }

    /// The unit of a written term, `BH` of `BH:2`.
    public static String unit(String term) {
        var colon = term.indexOf(':');
        return colon < 0 ? term : term.substring(0, colon);
    }

    /// How many of its unit, `2` of `BH:2`; none of `NOW`.
    public static int many(String term) {
        var colon = term.indexOf(':');
        return colon < 0 ? 0 : Integer.parseInt(term, colon + 1, term.length(), 10);
    }

    private static String whole(Duration time, String hours, String minutes) {
        return time.toMinutesPart() == 0 ? hours + time.toHours() : minutes + time.toMinutes();
    }
}
