package io.willowleaf.protection.web;

import io.willowleaf.kernel.page.Problems;
import io.willowleaf.protection.domain.RestrictionPolicy;
import java.util.Objects;

/// A restriction as it is asked for; `looked` is a box that sends `true`.
public record RestrictionForm(String channel, String ground, String months, String looked) {

    static final RestrictionForm EMPTY = new RestrictionForm("", "", "1", "");

    /// What a request leaves out is empty.
    public RestrictionForm {
        channel = Objects.requireNonNullElse(channel, "");
        ground = Objects.requireNonNullElse(ground, "");
        months = Objects.requireNonNullElse(months, "");
        looked = Objects.requireNonNullElse(looked, "");
    }

    Problems problems() {
        return Problems.NONE
                .with(!RestrictionPolicy.CLOSABLE.contains(channel), "channel", "protection.refused.channel")
                .with(ground.isBlank(), "ground", "protection.problem.ground")
                .with(span() == 0, "months", "protection.refused.months")
                .with(!isLooked(), "looked", "protection.refused.looked");
    }

    int span() {
        return months.matches("[1-" + RestrictionPolicy.MOST_MONTHS + "]") ? Integer.parseInt(months) : 0;
    }

    public boolean isLooked() {
        return looked.equals("true");
    }
}
