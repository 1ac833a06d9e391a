package io.willowleaf.warning;

/// How alarms did in a period: raised, found to be right or false, and still open.
public record AlarmFigures(long raised, long genuine, long mistaken, long open) {

    /// Of those judged, from 0 to 1; 0 when none was.
    public double shareMistaken() {
        var judged = genuine + mistaken;
        return judged == 0 ? 0 : (double) mistaken / judged;
    }
}
