package io.willowleaf.management.desk;

import io.willowleaf.complaint.desk.CountDesk;
import io.willowleaf.impact.desk.EstimateDesk;
import io.willowleaf.improvement.desk.ImprovementDesk;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.Stage;
import io.willowleaf.management.LoopValue;
import io.willowleaf.management.Review;
import io.willowleaf.survey.desk.SurveyDesk;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the management looks at: what we heard, what stands behind it, how fast the loop turns, and what waits.
@Service
@Transactional(readOnly = true)
public class ReviewDesk {

    private static final int PAST = 5;
    private static final double DEADLINES = .95;
    private static final double UNKNOWN = .10;
    private static final double ON_TIME = .90;
    private static final double IMPROVED = .60;

    private final CountDesk counts;
    private final EstimateDesk estimates;
    private final SurveyDesk surveys;
    private final ImprovementDesk improvements;
    private final DecisionDesk decisions;
    private final ZoneId zone;

    ReviewDesk(
            CountDesk counts,
            EstimateDesk estimates,
            SurveyDesk surveys,
            ImprovementDesk improvements,
            DecisionDesk decisions,
            ZoneId zone) {
        this.counts = counts;
        this.estimates = estimates;
        this.surveys = surveys;
        this.improvements = improvements;
        this.decisions = decisions;
        this.zone = zone;
    }

    /// `until` is not included.
    public Review review(LocalDate from, LocalDate until) {
        var now = counts.figures(from, until);
        var before = counts.figures(from.minusDays(ChronoUnit.DAYS.between(from, until)), from);
        var voices = estimates.silentBehind(now.received());
        var actions = improvements.punctuality(from, until);
        var decided = decisions.figures(from, until);
        var loop = List.of(
                new LoopValue(Stage.IDENTIFY, share(now.received(), voices.dissatisfied()), null, false),
                LoopValue.atLeast(Stage.RESPOND, share(now.kept(), now.judged()), DEADLINES),
                LoopValue.atMost(Stage.CAUSE, share(now.settled() - now.explained(), now.settled()), UNKNOWN),
                LoopValue.atLeast(Stage.IMPROVE, share(actions.onTime(), actions.due()), ON_TIME),
                LoopValue.atLeast(Stage.REFLECT, share(decided.done(), decided.due()), ON_TIME),
                LoopValue.atLeast(Stage.MONITOR, share(actions.improved(), actions.verified()), IMPROVED));
        return new Review(
                from,
                until,
                now,
                before,
                voices,
                surveys.satisfaction(new Period(
                        from.atStartOfDay(zone).toInstant(),
                        until.atStartOfDay(zone).toInstant())),
                loop,
                actions,
                improvements.waiting(),
                decisions.list(null, PAST).rows(),
                decided);
    }

    private static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
