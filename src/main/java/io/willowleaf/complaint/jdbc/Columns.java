package io.willowleaf.complaint.jdbc;

import io.willowleaf.identity.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/// Reads columns that may be empty, and times.
final class Columns {

    private Columns() {}

    static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant findInstant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /// None where nobody was written down.
    static List<StaffId> staff(ResultSet row, String column) throws SQLException {
        var keys = row.getArray(column);
        return keys == null
                ? List.of()
                : Arrays.stream((Long[]) keys.getArray()).map(StaffId::new).toList();
    }

    static <T extends @Nullable Object> @Nullable T findText(ResultSet row, String column, Function<String, T> as)
            throws SQLException {
        var text = row.getString(column);
        return text == null ? null : as.apply(text);
    }

    static <T extends @Nullable Object> @Nullable T findLong(ResultSet row, String column, LongFunction<T> as)
            throws SQLException {
        var value = row.getLong(column);
        return row.wasNull() ? null : as.apply(value);
    }
}
