package io.willowleaf.workbench.web;

import io.willowleaf.cause.desk.CauseDesk;
import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.customer.CustomerCard;
import io.willowleaf.customer.desk.CustomerDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Pager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The lists of complaints.
@Controller
class ComplaintsController {

    private static final int ROWS = 50;

    private final ComplaintQueue queue;
    private final CustomerDesk customers;
    private final WordListDesk lists;
    private final Lines lines;
    private final CauseDesk causes;

    ComplaintsController(
            ComplaintQueue queue, CustomerDesk customers, WordListDesk lists, Lines lines, CauseDesk causes) {
        this.queue = queue;
        this.customers = customers;
        this.lists = lists;
        this.lines = lines;
        this.causes = causes;
    }

    @GetMapping("/complaints")
    @Needs(Permission.CASE_READ)
    ModelAndView list(ListQuestion question, Viewer viewer) {
        var asked = question.by(viewer);
        var filter = sought(asked.filter(viewer), asked.q(), viewer);
        var found = queue.list(filter, viewer, asked.place(), ROWS);
        var page = new ComplaintsPage(
                asked,
                entries(asked.chosen(), queue.counts(viewer)),
                filter.order(),
                lines.of(found.rows(), viewer),
                lists.channels(),
                asked.cause() == null || asked.cause().isEmpty() ? null : causes.words(asked.cause()),
                new Pager(asked.place() == null ? null : asked.address(), next(asked, found.next())));
        return new ModelAndView("workbench/complaints", Map.of("page", page));
    }

    private static @Nullable String next(ListQuestion asked, @Nullable String cursor) {
        return cursor == null ? null : asked.with("cursor", cursor);
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

    private static List<ComplaintsPage.Entry> entries(View chosen, QueueCounts counts) {
        return Arrays.stream(View.values())
                .map(view -> new ComplaintsPage.Entry(view.code(), view == chosen, view.count(counts)))
                .toList();
    }
}
