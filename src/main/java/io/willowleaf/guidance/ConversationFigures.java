package io.willowleaf.guidance;

import io.willowleaf.kernel.statistics.Interval;
import io.willowleaf.kernel.statistics.Proportion;
import io.willowleaf.kernel.statistics.WilsonInterval;

/// How customers felt at the beginning and at the end of conversations. Levels run from 1, calm, to 5, dangerous.
public record ConversationFigures(Setting setting, long count, double first, double last, long calmer) {

    public boolean isEnough() {
        return count >= ChangeFigures.ENOUGH;
    }

    public double calmerShare() {
        return new Proportion(calmer, count).value();
    }

    public Interval calmerInterval() {
        return WilsonInterval.of(new Proportion(calmer, count));
    }
}
