package io.willowleaf.warning;

import java.util.List;

/// Every open alarm, how each watched series runs, and how right the alarms of the last 90 days were.
public record AlarmBoard(List<Alarm> open, List<Alarm> closed, List<SeriesChart> series, AlarmFigures figures) {

    public AlarmBoard {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        series = List.copyOf(series);
    }
}
