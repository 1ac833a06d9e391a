package io.willowleaf.identity.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.NotPossible;
import io.willowleaf.identity.Preferences;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.StaffCard;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.domain.People;
import io.willowleaf.identity.domain.Sessions;
import io.willowleaf.identity.domain.Teams;
import io.willowleaf.kernel.Actor;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Knows our people and teams, and changes them.
@Service
@Transactional
public class PeopleDesk {

    private final People people;
    private final Teams teams;
    private final Sessions sessions;
    private final SignInDesk signIn;
    private final AuditDesk audit;
    private final InstantSource clock;

    PeopleDesk(People people, Teams teams, Sessions sessions, SignInDesk signIn, AuditDesk audit, InstantSource clock) {
        this.people = people;
        this.teams = teams;
        this.sessions = sessions;
        this.signIn = signIn;
        this.audit = audit;
        this.clock = clock;
    }

    /// Somebody new, who cannot sign in before being invited or given a password.
    public StaffId join(String name, @Nullable String email, TeamId team, Set<Role> roles, Actor by) {
        if (email != null && people.findByEmail(email).isPresent()) {
            throw new NotPossible("identity.email.taken");
        }
        var staff = people.add(name, email, team, clock.instant());
        people.give(staff, roles);
        audit.act(by, "staff.join", object(staff));
        return staff;
    }

    /// For the first administrator and for examples; people choose their own with a link.
    public void setPassword(StaffId staff, String password) {
        signIn.setPassword(staff, password);
    }

    public void describe(StaffId staff, String name, @Nullable String email, @Nullable String phone, Actor by) {
        if (!people.describe(staff, name, email, phone)) {
            throw new NotPossible("identity.email.taken");
        }
        audit.act(by, "staff.describe", object(staff));
    }

    /// Everything that the form about a person holds.
    public void change(StaffId staff, String name, String email, String phone, TeamId team, Set<Role> roles, Actor by) {
        describe(staff, name, email, phone.isEmpty() ? null : phone, by);
        move(staff, team, by);
        give(staff, roles, by);
    }

    public void move(StaffId staff, TeamId team, Actor by) {
        people.move(staff, team);
        audit.act(by, "staff.move", object(staff), "team:" + team.value());
    }

    public void give(StaffId staff, Set<Role> roles, Actor by) {
        people.give(staff, roles);
        keepAnAdministrator();
        audit.act(by, "staff.give", object(staff), names(roles));
    }

    /// Ends every session of that person at once.
    public void leave(StaffId staff, Actor by) {
        people.leave(staff, clock.instant());
        keepAnAdministrator();
        sessions.endAll(staff);
        audit.act(by, "staff.leave", object(staff));
    }

    public void comeBack(StaffId staff, Actor by) {
        people.leave(staff, null);
        audit.act(by, "staff.comeBack", object(staff));
    }

    public void prefer(StaffId staff, Preferences preferences) {
        people.prefer(staff, preferences);
    }

    @Transactional(readOnly = true)
    public Preferences preferencesOf(StaffId staff) {
        return people.findVisit(staff).map(visit -> visit.preferences()).orElse(Preferences.DEFAULT);
    }

    @Transactional(readOnly = true)
    public Optional<Staff> find(StaffId staff) {
        return people.find(staff);
    }

    @Transactional(readOnly = true)
    public Optional<Staff> findByEmail(String email) {
        return people.findByEmail(email);
    }

    /// Names for many people at once, also of those who have left.
    @Transactional(readOnly = true)
    public Map<StaffId, StaffCard> people(Collection<StaffId> staff) {
        return people.cards(Set.copyOf(staff)).stream().collect(Collectors.toMap(StaffCard::id, Function.identity()));
    }

    /// By name, from the one after.
    @Transactional(readOnly = true)
    public List<Staff> list(boolean withThoseWhoLeft, @Nullable StaffId after, int limit) {
        return people.list(
                withThoseWhoLeft, after == null ? null : people.find(after).orElse(null), limit);
    }

    /// Those who hold this role now, in this team or anywhere.
    @Transactional(readOnly = true)
    public List<StaffCard> holding(Role role, @Nullable TeamId team) {
        return people.holding(role, team);
    }

    /// Everybody in these teams now.
    @Transactional(readOnly = true)
    public List<StaffCard> inTeams(Collection<TeamId> teams) {
        return people.inTeams(teams);
    }

    public TeamId found(String name, Team.Kind kind, @Nullable TeamId parent, Actor by) {
        var team = teams.add(name, kind, parent);
        audit.act(by, "team.found", object(team));
        return team;
    }

    public void change(TeamId team, String name, @Nullable StaffId lead, @Nullable StaffId dutyLead, Actor by) {
        teams.change(team, name, lead, dutyLead);
        audit.act(by, "team.change", object(team));
    }

    @Transactional(readOnly = true)
    public Optional<Team> findTeam(TeamId team) {
        return teams.find(team);
    }

    /// The whole tree, parents before children.
    @Transactional(readOnly = true)
    public List<Team> teams() {
        return teams.list();
    }

    /// Where everything goes that nobody directs elsewhere.
    @Transactional(readOnly = true)
    public TeamId defaultTeam() {
        return teams.findRoot().orElseThrow();
    }

    /// Who stands above this team, the nearest first, everybody once: leads and branch managers up to the top, then
    /// management.
    @Transactional(readOnly = true)
    public List<StaffId> above(TeamId team) {
        return teams.above(team);
    }

    /// Who owns what comes to this team before somebody takes it: there is always one.
    @Transactional(readOnly = true)
    public StaffId dutyLeadOf(TeamId team) {
        return teams.findDutyLead(team).or(people::findFirst).orElseThrow();
    }

    private void keepAnAdministrator() {
        if (people.countActive(Role.ADMIN) == 0) {
            throw new NotPossible("identity.staff.lastAdmin");
        }
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private static String object(StaffId staff) {
        return "staff:" + staff.value();
    }

    private static String object(TeamId team) {
        return "team:" + team.value();
    }
}
