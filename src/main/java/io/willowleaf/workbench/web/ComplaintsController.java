package io.willowleaf.workbench.web;

import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.Channel;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.starterkit.Bilingual;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The lists of complaints.
@Controller
class ComplaintsController {

    private static final int ROWS = 50;

    private final ComplaintQueue queue;
    private final CustomerDesk customers;
    private final PeopleDesk people;
    private final WordListDesk lists;
    private final CalendarDesk calendar;
    private final InstantSource clock;

    ComplaintsController(
            ComplaintQueue queue,
            CustomerDesk customers,
            PeopleDesk people,
            WordListDesk lists,
            CalendarDesk calendar,
            InstantSource clock) {
        this.queue = queue;
        this.customers = customers;
        this.people = people;
        this.lists = lists;
        this.calendar = calendar;
        this.clock = clock;
    }

    @GetMapping("/complaints")
    @Needs(Permission.CASE_READ)
    String list(
            @RequestParam(defaultValue = "all") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable String cursor,
            Viewer viewer,
            Model model) {
        var chosen = View.of(view);
        var filter = sought(chosen.filter(viewer), q.strip(), viewer).because(cause);
        var found = queue.list(filter, viewer, cursor, ROWS);
        model.addAttribute(
                "page",
                new ComplaintsPage(
                        chosen.code(),
                        q,
                        entries(chosen, viewer),
                        lines(found.rows(), viewer),
                        new Pager(
                                cursor == null ? null : address(chosen, q, cause),
                                found.next() == null
                                        ? null
                                        : address(chosen, q, cause) + "&cursor=" + encoded(found.next()))));
        return "workbench/complaints";
    }

    /// Four digits may be the end of a telephone number.
    private QueueFilter sought(QueueFilter filter, String q, Viewer viewer) {
        if (q.isEmpty()) {
            return filter;
        }
        var ending = customers.findByPhoneEnding(q, viewer).stream()
                .map(CustomerCard::id)
                .toList();
        return filter.saying(q, ending);
    }

    private List<ComplaintsPage.Entry> entries(View chosen, Viewer viewer) {
        var counts = queue.counts(viewer);
        return Arrays.stream(View.values())
                .map(view -> new ComplaintsPage.Entry(view.code(), view == chosen, view.count(counts)))
                .toList();
    }

    private List<ComplaintsPage.Line> lines(List<QueueRow> rows, Viewer viewer) {
        var cards = customers.cards(
                rows.stream().map(QueueRow::customer).filter(Objects::nonNull).toList(), viewer);
        var staff = people.people(rows.stream().map(QueueRow::owner).toList());
        var channels = lists.channels().stream().collect(Collectors.toMap(Channel::code, Channel::words));
        var now = clock.instant();
        var today = calendar.current();
        return rows.stream()
                .map(row -> {
                    var card = row.customer() == null ? null : cards.get(row.customer());
                    var officer = staff.get(row.owner());
                    return new ComplaintsPage.Line(
                            row,
                            card == null ? "" : card.name(),
                            channels.getOrDefault(row.channel(), new Bilingual(row.channel(), row.channel())),
                            officer == null ? "" : officer.name(),
                            Deadlines.of(row, today, now));
                })
                .toList();
    }

    private static String address(View view, String q, @Nullable String cause) {
        return "/complaints?view=" + view.code() + "&q=" + encoded(q)
                + (cause == null ? "" : "&cause=" + encoded(cause));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
