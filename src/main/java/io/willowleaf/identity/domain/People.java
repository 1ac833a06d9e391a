package io.willowleaf.identity.domain;

import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TeamId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everybody who works or worked here.
public interface People {

    boolean isEmpty();

    StaffId add(String name, @Nullable String email, TeamId team, Instant at);

    /// False if somebody else has that e-mail address.
    boolean describe(StaffId staff, String name, @Nullable String email, @Nullable String phone);

    void move(StaffId staff, TeamId team);

    void prefer(StaffId staff, Preferences preferences);

    void give(StaffId staff, Set<Role> roles);

    void leave(StaffId staff, @Nullable Instant at);

    Optional<Staff> find(StaffId staff);

    Optional<Staff> findByEmail(String email);

    Optional<StaffId> findFirst();

    List<StaffCard> cards(Collection<StaffId> staff);

    /// By name; `after` is the last person of the page before.
    List<Staff> list(boolean withThoseWhoLeft, @Nullable Staff after, int limit);

    /// Who holds this role, in this team or anywhere.
    List<StaffCard> holding(Role role, @Nullable TeamId team);

    List<StaffCard> inTeams(Collection<TeamId> teams);

    int countActive(Role role);

    Optional<Visit> findVisit(StaffId staff);
}
