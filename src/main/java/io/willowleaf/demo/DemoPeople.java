package io.willowleaf.demo;

import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.desk.Viewers;
import io.willowleaf.kernel.Actor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The invented people: one account for each role to sign in with, and colleagues who only appear.
@Component
class DemoPeople {

    private static final Map<Role, String> NAMES = Map.ofEntries(
            Map.entry(Role.AGENT, "김하늘"),
            Map.entry(Role.TEAM_LEAD, "최민수"),
            Map.entry(Role.BRANCH_MGR, "윤태호"),
            Map.entry(Role.CS_PLANNER, "정유진"),
            Map.entry(Role.QA_EVALUATOR, "임서연"),
            Map.entry(Role.QA_COACH, "신예린"),
            Map.entry(Role.DEPT_OWNER, "오세훈"),
            Map.entry(Role.EXEC, "한지원"),
            Map.entry(Role.AUDITOR, "문태호"),
            Map.entry(Role.PRIVACY_OFFICER, "배은서"),
            Map.entry(Role.SAFETY_OFFICER, "서가온"),
            Map.entry(Role.HR_REWARD, "홍다인"),
            Map.entry(Role.ADMIN, "강도윤"),
            Map.entry(Role.PARTNER, "라민재"));

    private static final List<String> COLLEAGUES = List.of("이도현", "박은서", "최서진", "장보람", "백지우", "권도현", "안시우");

    private final PeopleDesk people;
    private final Viewers viewers;

    DemoPeople(PeopleDesk people, Viewers viewers) {
        this.people = people;
        this.viewers = viewers;
    }

    /// Everybody an example needs; the accounts get these passwords.
    Crew hire(Map<Role, String> passwords) {
        var home = people.defaultTeam();
        var desk = people.found("고객상담 1팀", Team.Kind.TEAM, home, Actor.SYSTEM);
        var logistics = people.found("물류개선팀", Team.Kind.DEPARTMENT, home, Actor.SYSTEM);
        var accounts = new EnumMap<Role, StaffId>(Role.class);
        NAMES.forEach((role, name) -> {
            var id = people.join(
                    name, mail(role), role == Role.DEPT_OWNER ? logistics : desk, Set.of(role), Actor.SYSTEM);
            var password = passwords.get(role);
            if (password != null) {
                people.setPassword(id, password);
            }
            accounts.put(role, id);
        });
        var lead = accounts.get(Role.TEAM_LEAD);
        people.change(home, people.findTeam(home).orElseThrow().name(), lead, lead, Actor.SYSTEM);
        people.change(desk, "고객상담 1팀", lead, lead, Actor.SYSTEM);
        var handlers = new ArrayList<StaffId>(List.of(accounts.get(Role.AGENT)));
        COLLEAGUES.forEach(name -> handlers.add(people.join(name, null, desk, Set.of(Role.AGENT), Actor.SYSTEM)));
        return new Crew(desk, handlers, accounts, viewers);
    }

    static String mail(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@example.com";
    }

    /// Who is there to act, once hired.
    record Crew(TeamId desk, List<StaffId> handlers, Map<Role, StaffId> accounts, Viewers viewers) {

        /// The officers, in the order of the plan.
        List<Viewer> officers() {
            return handlers.stream().map(viewers::viewer).toList();
        }

        Viewer holding(Role role) {
            return viewers.viewer(Objects.requireNonNull(accounts.get(role)));
        }
    }
}
