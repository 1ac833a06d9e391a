package io.willowleaf.survey.web;

import io.willowleaf.identity.TeamId;
import io.willowleaf.survey.Satisfaction;
import io.willowleaf.survey.SurveyResults;
import java.util.List;
import java.util.Map;

/// The results of the last so many days, and up to which score an answer counts as low.
public record ResultsPage(int days, SurveyResults results, Map<TeamId, String> teams, int lowest) {

    static final List<Integer> STRETCHES = List.of(30, 90, 365);

    public List<Integer> stretches() {
        return STRETCHES;
    }

    public List<String> scores() {
        return List.of("1", "2", "3");
    }

    public String low() {
        return String.valueOf(lowest);
    }

    public String teamName(TeamId team) {
        return teams.getOrDefault(team, "");
    }

    /// Both ends of the interval of the share, from 0 to 1.
    public static double low(Satisfaction satisfaction) {
        var interval = satisfaction.interval();
        return interval == null ? 0 : interval.low();
    }

    public static double high(Satisfaction satisfaction) {
        var interval = satisfaction.interval();
        return interval == null ? 1 : interval.high();
    }
}
