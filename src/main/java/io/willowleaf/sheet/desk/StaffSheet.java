package io.willowleaf.sheet.desk;

import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.Staff;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.kernel.words.Language;
import io.willowleaf.kernel.words.Words;
import io.willowleaf.sheet.ImportTarget;
import io.willowleaf.sheet.SheetColumn;
import io.willowleaf.sheet.SheetLine;
import io.willowleaf.sheet.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Our people of a table, known by their mail address, with their team and what they are here to do. They come in with
/// a link they get one by one; nobody is written to.
@Component
@Order(4)
class StaffSheet implements ImportTarget {

    private static final String NAME = "NAME";
    private static final String MAIL = "MAIL";
    private static final String PHONE = "PHONE";
    private static final String TEAM = "TEAM";
    private static final String ROLES = "ROLES";
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}\\.[^@\\s.]{2,}");
    private static final int LONGEST_NAME = 100;

    private final PeopleDesk people;
    private final Words words;

    StaffSheet(PeopleDesk people, Words words) {
        this.people = people;
        this.words = words;
    }

    @Override
    public String code() {
        return "staff";
    }

    @Override
    public String words() {
        return "sheet.staff.";
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(
                SheetColumn.needed(NAME, "이름", "성명", "성함"),
                SheetColumn.needed(MAIL, "이메일", "메일", "메일주소", "전자우편", "email", "emailaddress", "mailaddress"),
                SheetColumn.welcome(TEAM, "팀", "부서", "소속", "지점", "unit", "department"),
                SheetColumn.welcome(ROLES, "역할", "직무", "role"),
                SheetColumn.welcome(PHONE, "전화", "전화번호", "연락처", "내선", "tel"));
    }

    @Override
    public boolean mayBring(Viewer viewer) {
        return viewer.may(Permission.USER_MANAGE, Manner.WRITE);
    }

    @Override
    public List<Verdict> look(List<SheetLine> lines, Viewer viewer) {
        return judge(lines, (_, _) -> {});
    }

    @Override
    public List<Verdict> take(List<SheetLine> lines, Viewer viewer) {
        return judge(lines, (person, known) -> {
            if (known == null) {
                var id = people.join(person.name(), person.mail(), person.team(), person.roles(), viewer.actor());
                if (person.phone() != null) {
                    people.describe(id, person.name(), person.mail(), person.phone(), viewer.actor());
                }
            } else {
                var phone = person.phone() == null ? known.phone() : person.phone();
                people.change(
                        known.id(),
                        person.name(),
                        person.mail(),
                        phone == null ? "" : phone,
                        person.team(),
                        person.roles(),
                        viewer.actor());
            }
        });
    }

    private record Person(
            String name, String mail, @Nullable String phone, TeamId team, Set<Role> roles) {

        boolean is(Staff staff) {
            return staff.name().equals(name)
                    && (phone == null || phone.equals(staff.phone()))
                    && staff.team().equals(team)
                    && staff.roles().equals(roles);
        }
    }

    private interface Deed {

        void take(Person person, @Nullable Staff known);
    }

    private List<Verdict> judge(List<SheetLine> lines, Deed deed) {
        var teams = new HashMap<String, TeamId>();
        people.teams().forEach(team -> teams.putIfAbsent(SheetColumn.fold(team.name()), team.id()));
        var verdicts = new ArrayList<Verdict>();
        for (var line : lines) {
            var wrong = wrong(line, teams);
            verdicts.add(wrong == null ? judge(line, teams, deed) : wrong);
        }
        return verdicts;
    }

    private Verdict judge(SheetLine line, Map<String, TeamId> teams, Deed deed) {
        var known = people.findByEmail(mail(line)).orElse(null);
        var person = new Person(
                line.cell(NAME),
                mail(line),
                line.find(PHONE),
                line.find(TEAM) != null
                        ? teams.getOrDefault(SheetColumn.fold(line.cell(TEAM)), people.defaultTeam())
                        : known == null ? people.defaultTeam() : known.team(),
                line.find(ROLES) != null
                        ? roles(line.cell(ROLES))
                        : known == null ? Set.of(Role.AGENT) : known.roles());
        if (known != null && person.is(known)) {
            return Verdict.SAME;
        }
        deed.take(person, known);
        return known == null ? Verdict.NEW : Verdict.CHANGED;
    }

    private @Nullable Verdict wrong(SheetLine line, Map<String, TeamId> teams) {
        if (line.find(NAME) == null || line.cell(NAME).length() > LONGEST_NAME) {
            return Verdict.leftOut(NAME, "identity.field.name.missing");
        }
        if (!ADDRESS.matcher(mail(line)).matches()) {
            return Verdict.leftOut(MAIL, "identity.field.email.wrong");
        }
        if (line.find(TEAM) != null && !teams.containsKey(SheetColumn.fold(line.cell(TEAM)))) {
            return Verdict.leftOut(TEAM, "sheet.problem.team");
        }
        return line.find(ROLES) != null && roles(line.cell(ROLES)).isEmpty()
                ? Verdict.leftOut(ROLES, "sheet.problem.role")
                : null;
    }

    private static String mail(SheetLine line) {
        return line.cell(MAIL).toLowerCase(Locale.ROOT);
    }

    /// By their code or their name in either language; empty when one of them is unknown.
    private Set<Role> roles(String text) {
        var found = EnumSet.noneOf(Role.class);
        for (var one : Pattern.compile("[,;/+]").split(text, -1)) {
            var folded = SheetColumn.fold(one);
            var role = EnumSet.allOf(Role.class).stream()
                    .filter(each -> isCalled(each, folded))
                    .findFirst();
            if (role.isEmpty()) {
                return Set.of();
            }
            found.add(role.get());
        }
        return found;
    }

    private boolean isCalled(Role role, String folded) {
        var key = "identity.role." + role.name();
        return SheetColumn.fold(role.name()).equals(folded)
                || SheetColumn.fold(words.say(Language.KO, key)).equals(folded)
                || SheetColumn.fold(words.say(Language.EN, key)).equals(folded);
    }
}
