package io.willowleaf.improvement.domain;

import io.willowleaf.kernel.statistics.Interval;

/// What the numbers let us say: 개선 확인, 판단 보류 or 악화.
public enum Verdict {
    IMPROVED,
    UNDECIDED,
    WORSE;

    /// F-27: only an interval wholly on one side of "no change" decides.
    static Verdict of(Interval change, double none, Aim aim) {
        if (change.high() < none) {
            return aim == Aim.FEWER ? IMPROVED : WORSE;
        }
        if (change.low() > none) {
            return aim == Aim.FEWER ? WORSE : IMPROVED;
        }
        return UNDECIDED;
    }
}
