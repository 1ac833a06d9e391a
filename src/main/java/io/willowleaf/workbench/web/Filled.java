package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Emotion;
import io.willowleaf.kernel.page.Problems;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A form about a complaint as it was filled in. Reading a field notes what is wrong with it; nothing is ever lost.
final class Filled {

    private static final long MOST_PEOPLE = 10_000_000;

    private final ComplaintNumber number;
    private final String form;
    private final Map<String, String> values;
    private final ZoneId zone;
    private Problems problems = Problems.NONE;

    Filled(String number, String form, Map<String, String> values, ZoneId zone) {
        this.number = new ComplaintNumber(number);
        this.form = form;
        this.values = values;
        this.zone = zone;
    }

    ComplaintNumber number() {
        return number;
    }

    Problems problems() {
        return problems;
    }

    String form() {
        return form;
    }

    Map<String, String> values() {
        return values;
    }

    /// The newest fact when the form was opened; negative where the form does not say.
    long number(String field) {
        var typed = any(field);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : -1;
    }

    Typed typed() {
        return Typed.of(form, values, problems);
    }

    Typed typed(String key, Object... details) {
        return Typed.of(form, values, problems.with("do", key, details));
    }

    /// What was typed, with line ends as they are counted here.
    String any(String field) {
        return values.getOrDefault(field, "").replace("\r\n", "\n").strip();
    }

    @Nullable
    String maybe(String field) {
        var typed = any(field);
        return typed.isEmpty() ? null : typed;
    }

    String text(String field) {
        var typed = any(field);
        problems = problems.with(typed.isEmpty(), field, "workbench.missing." + field);
        return typed;
    }

    boolean ticked(String field) {
        return "true".equals(any(field));
    }

    long count(String field, long least) {
        var typed = any(field).replace(",", "");
        if (typed.isEmpty()) {
            return least;
        }
        try {
            var count = Long.parseLong(typed);
            problems = problems.with(count < least, field, "workbench.wrong.number");
            return Math.max(least, count);
        } catch (NumberFormatException notOne) {
            problems = problems.with(field, "workbench.wrong.number");
            return least;
        }
    }

    int people(String field) {
        return (int) Math.min(count(field, 1), MOST_PEOPLE);
    }

    /// An hour of a day, as the browser writes it.
    Instant moment(String field) {
        try {
            return LocalDateTime.parse(any(field)).atZone(zone).toInstant();
        } catch (DateTimeParseException notOne) {
            problems = problems.with(field, "workbench.missing." + field);
            return Instant.EPOCH;
        }
    }

    <T extends Enum<T>> T choice(String field, Class<T> type) {
        var chosen = find(field, type);
        problems = problems.with(chosen == null, field, "workbench.missing." + field);
        return chosen == null ? type.getEnumConstants()[0] : chosen;
    }

    <T extends Enum<T>> @Nullable T find(String field, Class<T> type) {
        var typed = any(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Emotion emotion(String field) {
        var typed = any(field);
        return typed.matches("[1-5]") ? Emotion.ofLevel(Integer.parseInt(typed)) : null;
    }
}
