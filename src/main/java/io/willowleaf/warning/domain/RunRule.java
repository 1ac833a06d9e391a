package io.willowleaf.warning.domain;

import java.util.List;

/// What makes a row of points a signal; the first always applies, the others are chosen.
/// Sources: Western Electric 1956; L. S. Nelson, Journal of Quality Technology 16 (1984) 237–239.
public enum RunRule {
    BEYOND_THREE_SIGMA(1) {
        @Override
        boolean broken(List<ControlChart.Point> upTo) {
            var point = upTo.getLast();
            return point.value() > point.limits().high()
                    || point.value() < point.limits().low();
        }
    },
    NINE_ON_ONE_SIDE(9) {
        @Override
        boolean broken(List<ControlChart.Point> upTo) {
            return runsBeyond(upTo, 0, 9);
        }
    },
    SIX_RISING_OR_FALLING(6) {
        @Override
        boolean broken(List<ControlChart.Point> upTo) {
            return goesOn(upTo, 1) || goesOn(upTo, -1);
        }
    },
    TWO_OF_THREE_BEYOND_TWO_SIGMA(3) {
        @Override
        boolean broken(List<ControlChart.Point> upTo) {
            return runsBeyond(upTo, 2, 2);
        }
    },
    FOUR_OF_FIVE_BEYOND_ONE_SIGMA(5) {
        @Override
        boolean broken(List<ControlChart.Point> upTo) {
            return runsBeyond(upTo, 1, 4);
        }
    };

    private final int points;

    RunRule(int points) {
        this.points = points;
    }

    abstract boolean broken(List<ControlChart.Point> upTo);

    boolean isBrokenBy(List<ControlChart.Point> upTo) {
        return upTo.size() >= points && broken(upTo.subList(upTo.size() - points, upTo.size()));
    }

    /// The last point is beyond the line and so are enough of the others, on the same side.
    private static boolean runsBeyond(List<ControlChart.Point> points, double sigmas, int enough) {
        return beyond(points, sigmas, 1, enough) || beyond(points, sigmas, -1, enough);
    }

    private static boolean beyond(List<ControlChart.Point> points, double sigmas, int side, int enough) {
        return side * points.getLast().distance() > sigmas
                && points.stream()
                                .filter(point -> side * point.distance() > sigmas)
                                .count()
                        >= enough;
    }

    private static boolean goesOn(List<ControlChart.Point> points, int direction) {
        for (int at = 1; at < points.size(); at++) {
            if (direction * (points.get(at).value() - points.get(at - 1).value()) <= 0) {
                return false;
            }
        }
        return true;
    }
}
