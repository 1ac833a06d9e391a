package io.willowleaf.warning;

import java.util.List;

/// Every open alarm, how the watched series run, and how right the alarms of the last 90 days were. Of `watched` series
/// only those that were asked for are told.
public record AlarmBoard(
        List<Alarm> open, List<Alarm> closed, int watched, List<SeriesChart> series, AlarmFigures figures) {

    public AlarmBoard {
        open = List.copyOf(open);
        closed = List.copyOf(closed);
        series = List.copyOf(series);
    }
}
