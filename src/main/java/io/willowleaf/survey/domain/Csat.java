package io.willowleaf.survey.domain;

import io.willowleaf.kernel.statistics.Interval;
import io.willowleaf.kernel.statistics.Proportion;
import io.willowleaf.kernel.statistics.WilsonInterval;
import java.util.Collection;

/// Customer satisfaction: the share of the two best answers, and the mean brought to 0…100.
///
/// F-04: top two = count of the two best points / valid n, with its Wilson interval; mean-100 = (mean − 1) / (best − 1)
/// × 100. Errors: no answer at all, or one outside the scale, is an [IllegalArgumentException].
public record Csat(AnswerScale scale, long answers, long topTwo, long points) {

    public static Csat of(AnswerScale scale, Collection<Integer> answers) {
        long topTwo = 0;
        long points = 0;
        for (int answer : answers) {
            if (!scale.has(answer)) {
                throw new IllegalArgumentException(answer + " on a scale of " + scale.best());
            }
            topTwo += scale.isTopTwo(answer) ? 1 : 0;
            points += answer;
        }
        return new Csat(scale, answers.size(), topTwo, points);
    }

    public Csat {
        if (points < answers || points > answers * scale.best()) {
            throw new IllegalArgumentException(points + " points from " + answers + " answers");
        }
        var _ = new Proportion(topTwo, answers);
    }

    public Proportion satisfied() {
        return new Proportion(topTwo, answers);
    }

    public Interval interval() {
        return WilsonInterval.of(satisfied());
    }

    /// From 0 to 100.
    public double meanOf100() {
        return ((double) points / answers - 1) / (scale.best() - 1) * 100;
    }
}
