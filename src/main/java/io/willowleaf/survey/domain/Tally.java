package io.willowleaf.survey.domain;

import io.willowleaf.identity.TeamId;
import io.willowleaf.survey.Satisfaction;
import java.util.Collection;
import java.util.function.ToLongFunction;

/// The counts of one team in a period.
public record Tally(TeamId team, long invited, long responded, long answers, long topTwo, long points, long better) {

    public Satisfaction satisfaction() {
        return satisfaction(invited, responded, answers, topTwo, points, better);
    }

    public static Satisfaction sum(Collection<Tally> tallies) {
        return satisfaction(
                sum(tallies, Tally::invited),
                sum(tallies, Tally::responded),
                sum(tallies, Tally::answers),
                sum(tallies, Tally::topTwo),
                sum(tallies, Tally::points),
                sum(tallies, Tally::better));
    }

    private static long sum(Collection<Tally> tallies, ToLongFunction<Tally> part) {
        return tallies.stream().mapToLong(part).sum();
    }

    private static Satisfaction satisfaction(
            long invited, long responded, long answers, long topTwo, long points, long better) {
        if (answers == 0) {
            return new Satisfaction(invited, responded, 0, 0, 0, 0, null);
        }
        var csat = new Csat(AnswerScale.FIVE, answers, topTwo, points);
        return new Satisfaction(invited, responded, answers, topTwo, better, csat.meanOf100(), csat.interval());
    }
}
