package io.willowleaf.volume.desk;

import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Team;
import io.willowleaf.identity.TeamId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.sheet.ImportTarget;
import io.willowleaf.sheet.SheetColumn;
import io.willowleaf.sheet.SheetLine;
import io.willowleaf.sheet.Verdict;
import io.willowleaf.volume.DailyVolume;
import io.willowleaf.volume.domain.VolumeFile;
import io.willowleaf.volume.domain.VolumeFile.Typed;
import io.willowleaf.volume.domain.Volumes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Volumes of a table: a figure for a day that has one corrects it.
@Component
@Order(3)
class VolumeSheet implements ImportTarget {

    private static final String DAY = "DAY";
    private static final String UNIT = "UNIT";
    private static final String KIND = "KIND";
    private static final String COUNT = "COUNT";

    private final VolumeDesk desk;
    private final Volumes volumes;
    private final PeopleDesk people;

    VolumeSheet(VolumeDesk desk, Volumes volumes, PeopleDesk people) {
        this.desk = desk;
        this.volumes = volumes;
        this.people = people;
    }

    @Override
    public String code() {
        return "volumes";
    }

    @Override
    public String words() {
        return "volume.sheet.";
    }

    @Override
    public List<SheetColumn> columns() {
        return List.of(
                SheetColumn.needed(DAY, "date", "날짜", "일자"),
                SheetColumn.needed(KIND, "종류", "구분"),
                SheetColumn.needed(COUNT, "건수", "수량"),
                SheetColumn.welcome(UNIT, "team", "부서", "지점", "팀"));
    }

    @Override
    public boolean mayBring(Viewer viewer) {
        return viewer.may(Permission.VOLUME_WRITE);
    }

    @Override
    public List<Verdict> look(List<SheetLine> lines, Viewer viewer) {
        return judge(lines, (_, verdicts) -> verdicts);
    }

    @Override
    public List<Verdict> take(List<SheetLine> lines, Viewer viewer) {
        return judge(lines, (given, verdicts) -> {
            if (!given.isEmpty()) {
                desk.record(given, viewer);
            }
            return verdicts;
        });
    }

    private List<Verdict> judge(
            List<SheetLine> lines, BiFunction<List<DailyVolume>, List<Verdict>, List<Verdict>> then) {
        var read = VolumeFile.of(lines.stream().map(VolumeSheet::typed).toList(), units(), desk.today());
        var wrong = read.problems().stream()
                .collect(Collectors.toMap(problem -> problem.line(), problem -> problem.key(), (first, _) -> first));
        var standing = volumes.standing(read.volumes()).iterator();
        var given = read.volumes().iterator();
        var verdicts = new ArrayList<Verdict>();
        for (var line : lines) {
            var problem = wrong.get((long) line.number());
            verdicts.add(problem == null ? verdict(given.next(), standing.next()) : Verdict.leftOut("", problem));
        }
        return then.apply(read.volumes(), verdicts);
    }

    private static Verdict verdict(DailyVolume given, long standing) {
        return standing < 0 ? Verdict.NEW : standing == given.count() ? Verdict.SAME : Verdict.CHANGED;
    }

    private static Typed typed(SheetLine line) {
        return new Typed(line.number(), line.cell(DAY), line.cell(UNIT), line.cell(KIND), line.cell(COUNT));
    }

    private Map<String, TeamId> units() {
        return people.teams().stream().collect(Collectors.toMap(Team::name, Team::id, (first, _) -> first));
    }
}
