package io.willowleaf.warning;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.volume.VolumeKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A cause or group of causes that is watched, counted against a volume or, without one, by itself.
public record Series(
        SeriesId id,
        CauseCode cause,
        @Nullable VolumeKind volume,
        @Nullable Frozen baseline) {

    /// What is normal, learnt from these weeks (both are Mondays, the last one included) and not changed since.
    public record Frozen(
            int version,
            LocalDate from,
            LocalDate until,
            double centre,
            double sigmaZ,
            int points,
            double amount,
            String reason) {}
}
