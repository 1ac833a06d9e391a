package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.PromiseLine;
import io.willowleaf.complaint.PromiseNow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The open promises by time: which are late, which are for today, which come later.
public record PromiseListPage(List<Row> rows, boolean all, boolean mayAll, boolean more) {

    public static final int MOST = 200;

    /// How soon a promise has to be kept.
    public enum When {
        LATE,
        TODAY,
        LATER
    }

    public record Row(PromiseNow promise, Line line, When when) {

        public String address() {
            return line.address() + "#promises";
        }
    }

    static PromiseListPage of(
            List<PromiseLine> open,
            Map<ComplaintId, Line> known,
            boolean all,
            boolean mayAll,
            Instant now,
            ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var rows = open.stream()
                .limit(MOST)
                .map(each -> new Row(
                        each.promise(),
                        Objects.requireNonNull(known.get(each.row().id())),
                        when(each.promise().due(), now, today, zone)))
                .toList();
        return new PromiseListPage(rows, all, mayAll, open.size() > MOST);
    }

    public long many(When when) {
        return rows.stream().filter(row -> row.when() == when).count();
    }

    private static When when(Instant due, Instant now, LocalDate today, ZoneId zone) {
        return due.isBefore(now) ? When.LATE : LocalDate.ofInstant(due, zone).equals(today) ? When.TODAY : When.LATER;
    }
}
