package io.willowleaf.workbench.web;

import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.workbench.domain.DayStream;
import java.time.Instant;
import java.util.List;

/// One person's day: what is due, what was promised, and what to do first.
public record TodayPage(
        Instant now,
        long due,
        long promised,
        long late,
        QueueCounts counts,
        DayStream stream,
        List<Line> lines,
        List<Line> promises) {

    public boolean calm() {
        return due == 0 && promised == 0 && late == 0;
    }
}
