package io.willowleaf.complaint;

/// Why a deadline was counted, or counted again.
public enum Because {
    RECEIVED,
    TRIAGED,
    RESTARTED,
    RESUMED,
    EXTENDED,
    CALENDAR,
    RULES
}
