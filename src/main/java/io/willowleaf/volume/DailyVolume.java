package io.willowleaf.volume;

import io.willowleaf.identity.TeamId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// So many of a kind on one day, in one unit or, without a unit, in the whole organisation.
public record DailyVolume(LocalDate day, @Nullable TeamId unit, VolumeKind kind, long count) {}
