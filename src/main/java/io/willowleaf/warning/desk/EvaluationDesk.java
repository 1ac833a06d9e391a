package io.willowleaf.warning.desk;

import org.springframework.stereotype.Service;

/// Looks at all series, each in a transaction of its own, so that one that cannot be judged holds up none.
@Service
public class EvaluationDesk {

    private final RoundDesk rounds;

    EvaluationDesk(RoundDesk rounds) {
        this.rounds = rounds;
    }

    /// Answers how many alarms were raised.
    public int evaluate() {
        rounds.frequent().forEach(rounds::begin);
        var raised = 0;
        for (var series : rounds.series()) {
            raised += rounds.look(series.id()) ? 1 : 0;
        }
        return raised;
    }
}
