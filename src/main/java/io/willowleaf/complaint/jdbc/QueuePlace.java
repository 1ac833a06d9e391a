package io.willowleaf.complaint.jdbc;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;

/// A place in a list: the value it is ordered by and the key of the complaint, so that nothing is missed or shown twice
/// when the list moves.
enum QueuePlace {
    RECEIVED("received_at", "<", "desc"),
    DUE("due_order", ">", "asc"),
    CHANGED("changed_at", "<", "desc");

    private final String column;
    private final String beyond;
    private final String direction;

    QueuePlace(String column, String beyond, String direction) {
        this.column = column;
        this.beyond = beyond;
        this.direction = direction;
    }

    static QueuePlace of(QueueFilter.Order order) {
        return switch (order) {
            case RECEIVED -> RECEIVED;
            case DUE -> DUE;
            case CHANGED -> CHANGED;
        };
    }

    /// Whether the rows of a team lie in this order.
    boolean hasEachTeam() {
        return this != CHANGED;
    }

    String orderBy() {
        return " order by " + column + " " + direction + ", complaint " + direction;
    }

    String of(QueueRow row) {
        var text = value(row) + " " + row.id().value();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    void after(String cursor, QueueWhere where) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length != 2) {
                throw new IllegalArgumentException("no cursor: " + cursor);
            }
            where.and(
                    "(" + column + ", complaint) " + beyond + " (:cursor_value, :cursor_key)",
                    "cursor_value",
                    Columns.time(Instant.parse(parts[0])));
            where.values().put("cursor_key", Long.parseLong(parts[1]));
        } catch (DateTimeParseException bad) {
            throw new IllegalArgumentException("no cursor: " + cursor, bad);
        }
    }

    private Instant value(QueueRow row) {
        return switch (this) {
            case RECEIVED -> row.receivedAt();
            case DUE -> row.dueAt() == null ? FactJson.NEVER : row.dueAt();
            case CHANGED -> row.changedAt();
        };
    }
}
