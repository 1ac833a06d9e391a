package io.willowleaf.warning;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.kernel.Actor;
import io.willowleaf.volume.VolumeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A series that left its limits in one week, and what we did about it so far.
///
/// `value` and `upper` are complaints per 1,000 of the volume, or complaints a week where `volume` is null.
public record Alarm(
        AlarmId id,
        SeriesId series,
        CauseCode cause,
        @Nullable VolumeKind volume,
        int level,
        LocalDate week,
        List<String> rules,
        long count,
        double expected,
        double value,
        double upper,
        int baseline,
        Instant raisedAt,
        @Nullable Told acknowledged,
        @Nullable Told turned,
        @Nullable Told closed,
        boolean genuine) {

    public Alarm {
        rules = List.copyOf(rules);
    }

    /// Who did something about it, when, and what they noted.
    public record Told(Actor by, Instant at, String note) {}

    public boolean isOpen() {
        return closed == null;
    }
}
