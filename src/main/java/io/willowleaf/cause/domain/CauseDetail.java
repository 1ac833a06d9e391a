package io.willowleaf.cause.domain;

import io.willowleaf.cause.CauseBranch;
import io.willowleaf.cause.CauseGuide;
import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.kernel.statistics.Rate;
import io.willowleaf.volume.VolumeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// One cause, or a group or side of them, looked into. `way` leads from the side to it. Rates count only complaints of
/// days that have a volume.
public record CauseDetail(
        List<CauseBranch> way,
        CauseOverview overview,
        SortedMap<LocalDate, Long> perDay,
        @Nullable VolumeKind volume,
        @Nullable Rate rate,
        List<OfTeam> teams,
        Coding.Agreement agreement,
        Map<CauseCode, Long> turnedOut,
        List<Voice> voices,
        @Nullable CauseGuide guide) {

    /// How often it occurred with one team, now and in the span before.
    public record OfTeam(
            String name, Change change, @Nullable Rate rate) {}

    /// What one customer wrote, with what is personal hidden.
    public record Voice(ComplaintNumber number, Instant at, Excerpt words) {}

    public CauseBranch here() {
        return way.getLast();
    }

    public String code() {
        return here().code();
    }

    public boolean isLeaf() {
        return here().below().isEmpty();
    }
}
