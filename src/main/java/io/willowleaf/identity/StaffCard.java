package io.willowleaf.identity;

/// Enough about a person to show who it is.
public record StaffCard(StaffId id, String name, TeamId team, String teamName) {}
