package io.willowleaf.warning.jdbc;

import io.willowleaf.complaint.CauseCode;
import io.willowleaf.kernel.Actor;
import io.willowleaf.volume.VolumeKind;
import io.willowleaf.warning.Alarm;
import io.willowleaf.warning.AlarmId;
import io.willowleaf.warning.Series;
import io.willowleaf.warning.SeriesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows read back.
final class WatchRows {

    private WatchRows() {}

    static Series series(ResultSet row) throws SQLException {
        return new Series(
                new SeriesId(row.getLong("id")),
                new CauseCode(row.getString("cause")),
                volume(row),
                row.getObject("version") == null
                        ? null
                        : new Series.Frozen(
                                row.getInt("version"),
                                row.getObject("from_week", LocalDate.class),
                                row.getObject("until_week", LocalDate.class),
                                row.getDouble("centre"),
                                row.getDouble("sigma_z"),
                                row.getInt("points"),
                                row.getDouble("amount"),
                                row.getString("reason")));
    }

    static Alarm alarm(ResultSet row) throws SQLException {
        return new Alarm(
                new AlarmId(row.getLong("id")),
                new SeriesId(row.getLong("series")),
                new CauseCode(row.getString("cause")),
                volume(row),
                row.getInt("level"),
                row.getObject("week", LocalDate.class),
                List.of(row.getString("rules").split(" ", -1)),
                row.getLong("count"),
                row.getDouble("expected"),
                row.getDouble("value"),
                row.getDouble("upper"),
                row.getInt("baseline"),
                row.getTimestamp("raised_at").toInstant(),
                told(row, "seen", row.getString("seen_note")),
                told(row, "turned", ""),
                told(row, "closed", row.getString("closed_note")),
                row.getBoolean("genuine"));
    }

    private static Alarm.@Nullable Told told(ResultSet row, String what, @Nullable String note) throws SQLException {
        var by = row.getString(what + "_by");
        return by == null
                ? null
                : new Alarm.Told(Actor.parse(by), row.getTimestamp(what + "_at").toInstant(), note == null ? "" : note);
    }

    private static @Nullable VolumeKind volume(ResultSet row) throws SQLException {
        var volume = row.getString("volume");
        return volume == null ? null : VolumeKind.valueOf(volume);
    }
}
