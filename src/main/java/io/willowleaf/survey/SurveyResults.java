package io.willowleaf.survey;

import java.util.List;

/// The results somebody may see: over all, per team, and the newest remarks.
public record SurveyResults(Satisfaction whole, List<TeamSatisfaction> teams, List<Remark> remarks) {

    public SurveyResults {
        teams = List.copyOf(teams);
        remarks = List.copyOf(remarks);
    }
}
