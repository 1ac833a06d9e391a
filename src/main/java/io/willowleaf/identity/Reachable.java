package io.willowleaf.identity;

import java.util.List;

/// Anything a permission can reach, because it has an owner and belongs to a team.
public interface Reachable {

    /// Stands in the list of those something is kept from for everybody but its owner and those who are entrusted with
    /// confidences.
    StaffId EVERYBODY = new StaffId(0);

    StaffId owner();

    TeamId team();

    /// Who reaches it with no permission at all: whom it is about, who told it of a colleague's work.
    default List<StaffId> keptFrom() {
        return List.of();
    }

    default boolean isConfidential() {
        return keptFrom().contains(EVERYBODY);
    }

    /// Whether this one may not know of it, as long as nobody says that they are entrusted with confidences.
    default boolean isKeptFrom(StaffId one) {
        return keptFrom().contains(one) || (isConfidential() && !owner().equals(one));
    }
}
