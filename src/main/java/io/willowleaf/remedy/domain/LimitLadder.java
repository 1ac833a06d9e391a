package io.willowleaf.remedy.domain;

import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Budget;
import io.willowleaf.remedy.Limit;
import java.util.List;

/// What has to be true of limits together: whoever decides above may give no less, a month holds at least one
/// complaint, and a team spends no less than one of its people.
public final class LimitLadder {

    private LimitLadder() {}

    /// Whether a limit would pass that of whoever decides above it, or fall below one it decides about.
    public static boolean breaks(Limit limit, List<Limit> all) {
        return all.stream()
                .filter(other -> !other.code().equals(limit.code()))
                .anyMatch(other -> (other.role() == limit.above() && isMore(limit.perCase(), other.perCase()))
                        || (other.above() == limit.role() && isMore(other.perCase(), limit.perCase())));
    }

    public static boolean isMonthTooSmall(Limit limit) {
        var month = limit.perMonth();
        return month != null && isMore(limit.perCase(), month);
    }

    public static boolean breaks(Budget budget, List<Budget> all) {
        return all.stream()
                .filter(other -> !other.code().equals(budget.code()))
                .anyMatch(other -> budget.code().equals(Budget.TEAM)
                        ? isMore(other.perMonth(), budget.perMonth())
                        : isMore(budget.perMonth(), other.perMonth()));
    }

    private static boolean isMore(Money one, Money other) {
        return one.won() > other.won();
    }
}
