package io.willowleaf.warning.domain;

/// How loud an alarm is: 1 관심, 2 주의, 3 경계, 4 심각.
///
/// F-25: a run of points alone is 1, a point beyond three sigma 2, one beyond six sigma or twice its limit 3; a
/// complaint of the gravest kind in that week adds one.
public final class AlarmPolicy {

    private static final int LOUDEST = 4;
    private static final double FAR = 6;

    private AlarmPolicy() {}

    /// Whether the point is more than chance explains; fewer complaints never ring.
    public static boolean rings(ControlChart.Point point) {
        return point.isSignal() && point.value() > point.limits().centre();
    }

    public static int level(ControlChart.Point point, boolean grave) {
        return Math.min(LOUDEST, strength(point) + (grave ? 1 : 0));
    }

    private static int strength(ControlChart.Point point) {
        if (!point.broken().contains(RunRule.BEYOND_THREE_SIGMA)) {
            return 1;
        }
        var far = point.distance() > FAR
                || (point.limits().high() > 0
                        && point.value() > 2 * point.limits().high());
        return far ? 3 : 2;
    }
}
