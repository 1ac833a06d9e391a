package io.willowleaf.workbench.domain;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All lists that were kept.
public interface SavedViews {

    /// One's own and those of one's teams, by name.
    List<SavedView> of(StaffId staff, Collection<TeamId> teams);

    long add(StaffId owner, @Nullable TeamId team, String name, String question, Instant at);

    /// Only one's own.
    void remove(long id, StaffId owner);
}
