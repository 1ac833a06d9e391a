package io.willowleaf.intake.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a time the way people write it in spreadsheets: `2026-08-17`, `2026. 8. 17. 14:05`, `20260817`, with an offset
/// or without.
public final class SheetTime {

    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})[-./년]? *(\\d{1,2})[-./월]? *(\\d{1,2})[.일]?(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?)?");

    private SheetTime() {}

    public static Optional<Instant> find(String text, ZoneId zone) {
        try {
            var written = WRITTEN.matcher(text);
            if (!written.matches()) {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            }
            var day = LocalDate.of(number(written.group(1)), number(written.group(2)), number(written.group(3)));
            var time = written.group(4) == null
                    ? day.atStartOfDay()
                    : LocalDateTime.of(
                            day.getYear(),
                            day.getMonthValue(),
                            day.getDayOfMonth(),
                            number(written.group(4)),
                            number(written.group(5)),
                            written.group(6) == null ? 0 : number(written.group(6)),
                            written.group(7) == null ? 0 : number((written.group(7) + "00000000").substring(0, 9)));
            return Optional.of(time.atZone(zone).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
