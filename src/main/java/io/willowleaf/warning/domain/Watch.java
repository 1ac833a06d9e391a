package io.willowleaf.warning.domain;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.AlarmFigures;
import io.willowleaf.warning.AlarmId;
import io.willowleaf.warning.Series;
import io.willowleaf.warning.SeriesId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// The series that are watched, their baselines and alarms, and the complaints counted per day.
public interface Watch {

    /// Waits for whoever else decides about this series.
    void hold(CauseCode cause);

    List<Series> series();

    Optional<Series> findSeries(SeriesId id);

    Optional<Series> findSeries(CauseCode cause);

    SeriesId watch(CauseCode cause, @Nullable VolumeKind volume, Actor by, Instant now);

    void leave(SeriesId series, Actor by, Instant now);

    void freeze(SeriesId series, Series.Frozen baseline, Actor by, Instant now);

    /// Causes that came up at least so often since then and were never watched nor left.
    List<CauseCode> frequent(LocalDate since, int atLeast);

    /// Complaints per day of each series; `until` is not included.
    Map<SeriesId, SortedMap<LocalDate, Long>> counts(Collection<Series> series, LocalDate from, LocalDate until);

    /// Whether a complaint of the gravest kind is among those of the series.
    boolean isGrave(CauseCode cause, LocalDate from, LocalDate until);

    /// Nothing when the series has an open alarm or had one for this week.
    Optional<AlarmId> raise(Alarm alarm);

    /// Those that are open, the loudest and newest first.
    List<Alarm> open();

    /// Those that were closed, the newest first.
    List<Alarm> closed(int limit);

    Optional<Alarm> findAlarm(AlarmId id);

    Optional<Alarm> findOpen(CauseCode cause);

    long countOpen();

    AlarmFigures figures(Instant since);

    /// Each of these answers false when it was done before.
    boolean acknowledge(AlarmId alarm, String note, Actor by, Instant now);

    boolean turn(AlarmId alarm, Actor by, Instant now);

    boolean close(AlarmId alarm, boolean genuine, String note, Actor by, Instant now);

    /// What the counts are made of.
    interface Counting {

        void received(Map<ComplaintId, LocalDate> days);

        void grave(ComplaintId complaint, boolean gravest);

        void caused(ComplaintId complaint, CauseCode cause);

        void drop(ComplaintId complaint);

        void startOver();
    }
}
