package io.willowleaf.workbench.web;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.PromiseLine;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueFilter.Order;
import io.willowleaf.complaint.QueueFilter.Waits;
import io.willowleaf.complaint.QueueNews;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StandingCode;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.page.Due;
import io.willowleaf.workbench.desk.ListDesk;
import io.willowleaf.workbench.domain.DayStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where the day of whoever works on complaints begins.
@Controller
class TodayController {

    private static final int LOOKED_AT = 50;
    private static final int SHOWN = 10;

    private final ComplaintQueue queue;
    private final ListDesk lists;
    private final PeopleDesk people;
    private final Lines lines;
    private final InstantSource clock;
    private final ZoneId zone;

    TodayController(
            ComplaintQueue queue, ListDesk lists, PeopleDesk people, Lines lines, InstantSource clock, ZoneId zone) {
        this.queue = queue;
        this.lists = lists;
        this.people = people;
        this.lines = lines;
        this.clock = clock;
        this.zone = zone;
    }

    /// In one transaction, as its parts belong together.
    @GetMapping("/today")
    @Needs(Permission.CASE_WRITE)
    @Transactional(readOnly = true)
    ModelAndView show(Viewer viewer) {
        return new ModelAndView("workbench/today", Map.of("page", page(viewer)));
    }

    TodayPage page(Viewer viewer) {
        var now = clock.instant();
        var since = lists.newSince(viewer);
        var rows = queue.list(mine(viewer), viewer, null, LOOKED_AT).rows();
        var open = queue.myPromises(viewer, LOOKED_AT);
        var called = queue.list(
                        QueueFilter.ALL.calling(new StaffId(viewer.actor().id())), viewer, null, SHOWN)
                .rows();
        var known = lines
                .of(
                        Stream.of(rows.stream(), open.stream().map(PromiseLine::row), called.stream())
                                .flatMap(Function.identity())
                                .distinct()
                                .toList(),
                        viewer)
                .stream()
                .collect(Collectors.toMap(line -> line.row().id(), Function.identity()));
        var mine = lines(rows, known);
        var promises = open.stream()
                .map(each -> new TodayPage.Promised(
                        each.promise(),
                        Objects.requireNonNull(known.get(each.row().id()))))
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
                .filter(promise -> isUntilTonight(promise.what().due(), now))
                .count();
        return new TodayPage(
                now,
                due - late,
                promised,
                late,
                queue.counts(viewer),
                stream,
                mine.stream().limit(SHOWN).toList(),
                promises.stream().limit(SHOWN).toList(),
                lines(called, known),
                news(since, viewer));
    }

    private List<TodayPage.New> news(Instant since, Viewer viewer) {
        var news = queue.news(viewer, since, SHOWN);
        var names = people.people(news.stream()
                .map(QueueNews::by)
                .filter(by -> by.kind() == Actor.Kind.STAFF)
                .map(by -> new StaffId(by.id()))
                .distinct()
                .toList());
        return news.stream()
                .map(each -> {
                    var card = each.by().kind() == Actor.Kind.STAFF
                            ? names.get(new StaffId(each.by().id()))
                            : null;
                    return new TodayPage.New(each, card == null ? "" : card.name());
                })
                .toList();
    }

    private static List<Line> lines(List<QueueRow> rows, Map<ComplaintId, Line> known) {
        return rows.stream()
                .map(row -> Objects.requireNonNull(known.get(row.id())))
                .toList();
    }

    /// Everything of one's own that still asks for something, the nearest deadline first.
    private static QueueFilter mine(Viewer viewer) {
        var open = EnumSet.complementOf(EnumSet.of(StandingCode.CLOSED, StandingCode.ENDED));
        return QueueFilter.ALL
                .in(open)
                .that(Waits.AWAKE)
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

    private static DayStream.Thing promise(TodayPage.Promised promise) {
        var line = promise.line();
        return new DayStream.Thing(
                DayStream.Kind.PROMISE, promise.what().due(), name(line), line.address() + "#promises");
    }

    private static String name(Line line) {
        return line.customer().isEmpty() ? line.shortNumber() : line.customer();
    }

    private static Instant at(@Nullable Instant known) {
        return known == null ? Instant.MAX : known;
    }
}
