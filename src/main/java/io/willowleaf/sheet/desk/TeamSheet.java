package io.willowleaf.sheet.desk;

import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.sheet.ImportTarget;
import io.willowleaf.sheet.SheetColumn;
import io.willowleaf.sheet.SheetLine;
import io.willowleaf.sheet.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The organisation of a table: branches, departments and teams, those above before those below. A name is one unit.
@Component
@Order(5)
class TeamSheet implements ImportTarget {

    private static final String NAME = "NAME";
    private static final String PARENT = "PARENT";
    private static final String KIND = "KIND";
    private static final int LONGEST_NAME = 100;
    private static final Map<String, Team.Kind> KINDS = Map.of(
            "", Team.Kind.TEAM,
            "team", Team.Kind.TEAM,
            "팀", Team.Kind.TEAM,
            "department", Team.Kind.DEPARTMENT,
            "부서", Team.Kind.DEPARTMENT,
            "branch", Team.Kind.BRANCH,
            "지점", Team.Kind.BRANCH);

    private final PeopleDesk people;

    TeamSheet(PeopleDesk people) {
        this.people = people;
    }

    @Override
    public String code() {
        return "teams";
    }

    @Override
    public String words() {
        return "sheet.teams.";
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(
                SheetColumn.needed(NAME, "이름", "팀", "부서", "조직", "조직명", "부서명", "team", "unit"),
                SheetColumn.welcome(PARENT, "상위", "상위조직", "상위부서", "소속", "parentunit"),
                SheetColumn.welcome(KIND, "종류", "구분", "type"));
    }

    @Override
    public boolean mayBring(Viewer viewer) {
        return viewer.may(Permission.USER_MANAGE, Manner.WRITE);
    }

    @Override
    public List<Verdict> look(List<SheetLine> lines, Viewer viewer) {
        return judge(lines, (_, _, _) -> new TeamId(0));
    }

    @Override
    public List<Verdict> take(List<SheetLine> lines, Viewer viewer) {
        return judge(lines, (name, kind, parent) -> people.found(name, kind, parent, viewer.actor()));
    }

    private interface Founding {

        TeamId found(String name, Team.Kind kind, TeamId parent);
    }

    private List<Verdict> judge(List<SheetLine> lines, Founding founding) {
        var known = new HashMap<String, TeamId>();
        people.teams().forEach(team -> known.putIfAbsent(SheetColumn.fold(team.name()), team.id()));
        var verdicts = new ArrayList<Verdict>();
        for (var line : lines) {
            verdicts.add(judge(line, known, founding));
        }
        return verdicts;
    }

    private Verdict judge(SheetLine line, Map<String, TeamId> known, Founding founding) {
        var wrong = wrong(line, known);
        if (wrong != null) {
            return wrong;
        }
        if (known.containsKey(SheetColumn.fold(line.cell(NAME)))) {
            return Verdict.SAME;
        }
        var above = line.find(PARENT) == null ? null : known.get(SheetColumn.fold(line.cell(PARENT)));
        var kind = KINDS.getOrDefault(SheetColumn.fold(line.cell(KIND)), Team.Kind.TEAM);
        known.put(
                SheetColumn.fold(line.cell(NAME)),
                founding.found(line.cell(NAME), kind, above == null ? people.defaultTeam() : above));
        return Verdict.NEW;
    }

    private static @Nullable Verdict wrong(SheetLine line, Map<String, TeamId> known) {
        if (line.find(NAME) == null || line.cell(NAME).length() > LONGEST_NAME) {
            return Verdict.leftOut(NAME, "identity.field.name.missing");
        }
        if (line.find(PARENT) != null && !known.containsKey(SheetColumn.fold(line.cell(PARENT)))) {
            return Verdict.leftOut(PARENT, "sheet.problem.parent");
        }
        return KINDS.containsKey(SheetColumn.fold(line.cell(KIND)))
                ? null
                : Verdict.leftOut(KIND, "sheet.problem.unit_kind");
    }
}
