package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.OfficerLoad;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueFilter.Order;
import io.willowleaf.complaint.QueueFilter.Waits;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Role;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.workbench.domain.Load;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The wall of whoever leads: live load, what is about to be late, who needs a hand.
@Controller
class BoardController {

    private static final int SHOWN = 8;

    private final ComplaintQueue queue;
    private final PeopleDesk people;
    private final Lines lines;
    private final InstantSource clock;

    BoardController(ComplaintQueue queue, PeopleDesk people, Lines lines, InstantSource clock) {
        this.queue = queue;
        this.people = people;
        this.lines = lines;
        this.clock = clock;
    }

    @GetMapping("/team/board")
    @Needs(Permission.CASE_ASSIGN)
    ModelAndView show(Viewer viewer) {
        return new ModelAndView("workbench/board", Map.of("page", page(viewer)));
    }

    /// Only what changes, for a page that is open all day.
    @GetMapping("/team/board/now")
    @Needs(Permission.CASE_ASSIGN)
    ModelAndView now(Viewer viewer) {
        return new ModelAndView("workbench/wall", Map.of("page", page(viewer)));
    }

    /// Whoever may only ask for another officer does not see what others have.
    BoardPage page(Viewer viewer) {
        if (!viewer.may(Permission.CASE_ASSIGN, Manner.READ)) {
            throw new AccessDeniedException(Permission.CASE_ASSIGN.code());
        }
        var open = QueueFilter.ALL.in(QueueFilter.OPEN).by(Order.DUE);
        var late = queue.list(open.that(Waits.OVERDUE), viewer, null, SHOWN).rows();
        var near = queue.list(open.that(Waits.HOT), viewer, null, SHOWN).rows();
        var unassigned =
                queue.list(open.that(Waits.UNASSIGNED), viewer, null, SHOWN).rows();
        var all = lines
                .of(
                        Stream.of(late, near, unassigned)
                                .flatMap(List::stream)
                                .distinct()
                                .toList(),
                        viewer)
                .stream()
                .collect(Collectors.toMap(line -> line.row().id(), line -> line));
        return new BoardPage(
                clock.instant(),
                queue.counts(viewer),
                loads(viewer),
                lines(late, all),
                lines(near, all),
                lines(unassigned, all));
    }

    private static List<Line> lines(List<QueueRow> rows, Map<ComplaintId, Line> all) {
        return rows.stream()
                .map(row -> Objects.requireNonNull(all.get(row.id())))
                .toList();
    }

    /// Every agent of the viewer's teams, also who has nothing, and whoever else has something of theirs.
    private List<Load> loads(Viewer viewer) {
        var all = new LinkedHashMap<StaffId, List<OfficerLoad>>();
        people.holding(Role.AGENT, null).stream()
                .filter(colleague -> viewer.teams().contains(colleague.team()))
                .forEach(colleague -> all.put(colleague.id(), new ArrayList<>()));
        queue.loads(viewer)
                .forEach(load -> all.computeIfAbsent(load.officer(), _ -> new ArrayList<>())
                        .add(load));
        var names = people.people(all.keySet());
        return all.entrySet().stream()
                .map(each -> {
                    var card = names.get(each.getKey());
                    return load(card == null ? "" : card.name(), each.getKey(), each.getValue());
                })
                .toList();
    }

    private static Load load(String name, StaffId officer, List<OfficerLoad> of) {
        return new Load(
                name,
                officer.value(),
                of.stream().mapToInt(OfficerLoad::open).sum(),
                of.stream().mapToInt(OfficerLoad::dueToday).sum(),
                of.stream().mapToInt(OfficerLoad::hot).sum(),
                of.stream().mapToInt(OfficerLoad::overdue).sum(),
                of.stream().mapToInt(OfficerLoad::upset).sum(),
                of.stream().mapToInt(OfficerLoad::waiting).sum());
    }
}
