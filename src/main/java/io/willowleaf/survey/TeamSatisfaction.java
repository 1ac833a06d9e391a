package io.willowleaf.survey;

import io.willowleaf.identity.TeamId;

/// How satisfied those were whom one team served.
public record TeamSatisfaction(TeamId team, Satisfaction satisfaction) {}
