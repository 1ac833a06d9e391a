package io.willowleaf.improvement;

/// Which actions a list shows: those with something to do, those past their date, those that wait for a decision, those
/// whose effect is watched, all.
public enum ActionView {
    OPEN,
    LATE,
    WAITING,
    WATCHED,
    ALL
}
