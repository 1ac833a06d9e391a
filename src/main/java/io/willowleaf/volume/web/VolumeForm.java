package io.willowleaf.volume.web;

import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.page.Problems;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.VolumeKind;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// One figure as it was typed.
public record VolumeForm(
        @Nullable String day,
        @Nullable String unit,
        @Nullable VolumeKind kind,
        @Nullable String count) {

    static VolumeForm empty(LocalDate today) {
        return new VolumeForm(today.toString(), "", VolumeKind.ORDERS, "");
    }

    public String dayTyped() {
        return day == null ? "" : day;
    }

    public String unitTyped() {
        return unit == null ? "" : unit;
    }

    public String countTyped() {
        return count == null ? "" : count;
    }

    public String kindTyped() {
        return kind == null ? "" : kind.name();
    }

    Problems problems(LocalDate today) {
        var when = dayOrNull();
        return Problems.NONE
                .with(when == null, "day", "volume.problem.day")
                .with(when != null && when.isAfter(today), "day", "volume.problem.future")
                .with(kind == null, "kind", "volume.problem.kind")
                .with(!digits().matches("\\d{1,9}"), "count", "volume.problem.count");
    }

    /// Only when nothing is wrong.
    DailyVolume volume() {
        var when = dayOrNull();
        if (when == null || kind == null) {
            throw new IllegalStateException("checked before");
        }
        return new DailyVolume(
                when,
                unitTyped().isEmpty() ? null : new TeamId(Long.parseLong(unitTyped())),
                kind,
                Long.parseLong(digits()));
    }

    private String digits() {
        return countTyped().strip().replace(",", "");
    }

    private @Nullable LocalDate dayOrNull() {
        try {
            return LocalDate.parse(dayTyped().strip());
        } catch (DateTimeParseException typedOtherwise) {
            return null;
        }
    }
}
