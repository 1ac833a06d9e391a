package io.willowleaf.identity;

/// Anything a permission can reach, because it has an owner and belongs to a team.
public interface Reachable {

    StaffId owner();

    TeamId team();
}
