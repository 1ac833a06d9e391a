package io.willowleaf.complaint;

/// What a period saw: complaints received, deadlines judged and kept, complaints settled or closed of those received,
/// and how many of these have a cause.
public record PeriodFigures(long received, long judged, long kept, long settled, long explained) {}
