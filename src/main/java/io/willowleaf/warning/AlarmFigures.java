package io.willowleaf.warning;

/// How alarms did in a period: raised, found to be right or false, and still open.
public record AlarmFigures(long raised, long genuine, long mistaken, long open) {

    public long judged() {
        return genuine + mistaken;
    }
}
