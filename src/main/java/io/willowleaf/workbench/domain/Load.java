package io.willowleaf.workbench.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What one person has on the desk now, and whether a hand would help. It looks at the work only, never at the person,
/// and is kept nowhere.
public record Load(String name, long officer, int open, int dueToday, int hot, int overdue, int upset, int waiting) {

    /// Fewer than this is never much.
    private static final int LITTLE = 8;

    private static final int MANY_HOT = 3;
    private static final int MANY_UPSET = 3;

    /// Why a hand would help: something is late; three or more deadlines are near; three or more customers are very
    /// upset; half as much again as the middle of the team.
    public enum Sign {
        LATE,
        NEAR,
        UPSET,
        MUCH;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// `middle` is the median of open complaints in the team.
    public List<Sign> signs(double middle) {
        var signs = new ArrayList<Sign>();
        if (overdue > 0) {
            signs.add(Sign.LATE);
        }
        if (hot >= MANY_HOT) {
            signs.add(Sign.NEAR);
        }
        if (upset >= MANY_UPSET) {
            signs.add(Sign.UPSET);
        }
        if (open >= LITTLE && open > 1.5 * middle) {
            signs.add(Sign.MUCH);
        }
        return List.copyOf(signs);
    }

    /// The median of open complaints of those who have any; 0 of nobody.
    public static double middle(List<Load> loads) {
        var open = loads.stream()
                .mapToInt(Load::open)
                .filter(many -> many > 0)
                .sorted()
                .toArray();
        if (open.length == 0) {
            return 0;
        }
        var half = Arrays.copyOfRange(open, (open.length - 1) / 2, open.length / 2 + 1);
        return Arrays.stream(half).average().orElse(0);
    }

    /// How much of the widest bar of the team this one fills, in percent.
    public int share(int widest) {
        return widest == 0 ? 0 : (int) Math.round(100.0 * open / widest);
    }

    public boolean free() {
        return open == 0;
    }
}
