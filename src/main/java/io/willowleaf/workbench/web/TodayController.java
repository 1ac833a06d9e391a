package io.willowleaf.workbench.web;

import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueFilter.Order;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Due;
import io.willowleaf.workbench.domain.DayStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the day of whoever works on complaints begins.
@Controller
class TodayController {

    private static final int LOOKED_AT = 50;
    private static final int SHOWN = 10;

    private final ComplaintQueue queue;
    private final Lines lines;
    private final InstantSource clock;
    private final ZoneId zone;

    TodayController(ComplaintQueue queue, Lines lines, InstantSource clock, ZoneId zone) {
        this.queue = queue;
        this.lines = lines;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/today")
    @Needs(Permission.CASE_WRITE)
    ModelAndView show(Viewer viewer) {
        var now = clock.instant();
        var mine = lines.of(queue.list(mine(viewer), viewer, null, LOOKED_AT).rows(), viewer);
        var promises = mine.stream()
                .filter(line -> line.row().promiseDue() != null)
                .sorted(Comparator.comparing(line -> at(line.row().promiseDue())))
                .toList();
        var stream = DayStream.of(
                Stream.concat(
                                mine.stream()
                                        .filter(line -> line.row().dueAt() != null)
                                        .map(TodayController::deadline),
                                promises.stream().map(TodayController::promise))
                        .toList(),
                now,
                zone);
        var due = mine.stream()
                .filter(line -> isUntilTonight(line.row().dueAt(), now))
                .count();
        var late = mine.stream()
                .filter(line -> line.left() != null && line.left().kind() == Due.Kind.LATE)
                .count();
        var promised = promises.stream()
                .filter(line -> isUntilTonight(line.row().promiseDue(), now))
                .count();
        var page = new TodayPage(
                now,
                due - late,
                promised,
                late,
                queue.counts(viewer),
                stream,
                mine.stream().limit(SHOWN).toList(),
                promises.stream().limit(SHOWN).toList());
        return new ModelAndView("workbench/today", Map.of("page", page));
    }

    /// Everything of one's own that still asks for something, the nearest deadline first.
    private static QueueFilter mine(Viewer viewer) {
        var open = EnumSet.complementOf(EnumSet.of(StandingCode.CLOSED, StandingCode.ENDED));
        return QueueFilter.ALL
                .in(open)
                .of(new StaffId(viewer.actor().id()), null)
                .by(Order.DUE);
    }

    private boolean isUntilTonight(@Nullable Instant due, Instant now) {
        return due != null
                && !due.atZone(zone).toLocalDate().isAfter(now.atZone(zone).toLocalDate());
    }

    private static DayStream.Thing deadline(Line line) {
        var left = line.left();
        var hot = left != null && (left.kind() == Due.Kind.HOT || left.kind() == Due.Kind.LATE);
        return new DayStream.Thing(
                hot ? DayStream.Kind.HOT_DEADLINE : DayStream.Kind.DEADLINE,
                at(line.row().dueAt()),
                name(line),
                line.address());
    }

    private static DayStream.Thing promise(Line line) {
        return new DayStream.Thing(
                DayStream.Kind.PROMISE, at(line.row().promiseDue()), name(line), line.address() + "#promises");
    }

    private static String name(Line line) {
        return line.customer().isEmpty() ? line.shortNumber() : line.customer();
    }

    private static Instant at(@Nullable Instant known) {
        return known == null ? Instant.MAX : known;
    }
}
