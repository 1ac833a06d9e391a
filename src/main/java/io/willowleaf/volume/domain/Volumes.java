package io.willowleaf.volume.domain;

import io.willowleaf.identity.TeamId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.VolumeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Every volume ever recorded; the latest for a day, unit and kind holds.
public interface Volumes {

    /// Records those that differ from what holds; answers how many did.
    int add(List<DailyVolume> volumes, Actor by, Instant now);

    /// What holds for the day, unit and kind of each of these, in this order; −1 where nothing does.
    List<Long> standing(List<DailyVolume> volumes);

    /// What holds on the next so many days after this one that have figures, in order of day.
    List<DailyVolume> after(LocalDate day, int days);

    /// How many of these differ from what holds.
    int countFresh(List<DailyVolume> volumes);

    /// Those that hold, newest day first.
    List<DailyVolume> newest(LocalDate since, int limit);

    /// Per day of the whole organisation: its own figure where there is one, else the sum of the units.
    SortedMap<LocalDate, Long> perDay(VolumeKind kind, LocalDate from, LocalDate until);

    SortedMap<LocalDate, Long> perDay(VolumeKind kind, @Nullable TeamId unit, LocalDate from, LocalDate until);

    /// Per unit that has figures of its own.
    Map<TeamId, SortedMap<LocalDate, Long>> perUnit(VolumeKind kind, LocalDate from, LocalDate until);
}
