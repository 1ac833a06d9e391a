package io.willowleaf.identity;

import java.util.List;

/// Anything a permission can reach, because it has an owner and belongs to a team.
public interface Reachable {

    StaffId owner();

    TeamId team();

    /// Whom it is about: they reach it with no permission at all.
    default List<StaffId> accused() {
        return List.of();
    }
}
