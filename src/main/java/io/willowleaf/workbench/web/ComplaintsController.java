package io.willowleaf.workbench.web;

import io.willowleaf.cause.desk.CauseDesk;
import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordListDesk;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.PeopleDesk;
import io.willowleaf.identity.web.Needs;
import io.willowleaf.kernel.page.Pager;
import io.willowleaf.search.desk.SearchDesk;
import io.willowleaf.workbench.desk.BulkDesk;
import io.willowleaf.workbench.desk.ListDesk;
import io.willowleaf.workbench.domain.SavedView;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The lists of complaints.
@Controller
class ComplaintsController {

    private static final int ROWS = 50;
    /// Kept views beyond these have no count.
    private static final int COUNTED = 12;

    private final ComplaintQueue queue;
    private final SearchDesk search;
    private final WordListDesk words;
    private final PeopleDesk people;
    private final CauseDesk causes;
    private final ListDesk lists;
    private final BulkDesk bulks;
    private final Lines lines;
    private final InstantSource clock;
    private final ZoneId zone;

    ComplaintsController(
            ComplaintQueue queue,
            SearchDesk search,
            WordListDesk words,
            PeopleDesk people,
            CauseDesk causes,
            ListDesk lists,
            BulkDesk bulks,
            Lines lines,
            InstantSource clock,
            ZoneId zone) {
        this.queue = queue;
        this.search = search;
        this.words = words;
        this.people = people;
        this.causes = causes;
        this.lists = lists;
        this.bulks = bulks;
        this.lines = lines;
        this.clock = clock;
        this.zone = zone;
    }

    /// In one transaction, as its parts belong together.
    @GetMapping("/complaints")
    @Needs(Permission.CASE_READ)
    @Transactional(readOnly = true)
    ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Viewer viewer) {
        return new ModelAndView(
                "workbench/complaints",
                Map.of("page", page(ListQuestion.of(parameters).by(viewer), viewer)));
    }

    ComplaintsPage page(ListQuestion asked, Viewer viewer) {
        var filter = search.narrow(asked.filter(viewer, zone), asked.in("q"), viewer);
        var found = queue.list(filter, viewer, asked.place(), ROWS);
        var saved = lists.views(viewer);
        var current = saved.stream()
                .filter(view -> view.id() == asked.saved())
                .findFirst()
                .orElse(null);
        return new ComplaintsPage(
                asked,
                entries(current == null ? asked.chosen() : null, queue.counts(viewer)),
                kept(saved, current, viewer),
                filter.order(),
                lists.columns(viewer),
                lines.of(found.rows(), viewer),
                choices(asked, viewer),
                rights(viewer),
                bulks.findLast(viewer)
                        .map(last -> new ComplaintsPage.Done(last.id(), last.kind(), last.many()))
                        .orElse(null),
                new Pager(asked.place() == null ? null : asked.address(), next(asked, found.next())),
                clock.instant());
    }

    /// As the list of this question, for whoever takes it elsewhere.
    QueueFilter filter(ListQuestion asked, Viewer viewer) {
        return search.narrow(asked.filter(viewer, zone), asked.in("q"), viewer);
    }

    private Choices choices(ListQuestion asked, Viewer viewer) {
        return new Choices(
                words.channels(),
                words.caseTypes(),
                people.teams(),
                people.inTeams(viewer.teams()),
                asked.in("cause").isEmpty() ? null : causes.words(asked.in("cause")));
    }

    private static ComplaintsPage.Rights rights(Viewer viewer) {
        return new ComplaintsPage.Rights(
                viewer.may(Permission.CASE_WRITE, Manner.WRITE),
                viewer.may(Permission.CASE_ASSIGN, Manner.WRITE),
                viewer.may(Permission.CASE_TRIAGE, Manner.WRITE),
                viewer.may(Permission.REPORT_EXPORT));
    }

    private List<ComplaintsPage.Kept> kept(List<SavedView> saved, @Nullable SavedView current, Viewer viewer) {
        var counted = saved.stream()
                .filter(view -> ListQuestion.of(view.question()).in("q").isEmpty())
                .limit(COUNTED)
                .toList();
        var counts = queue.counts(
                counted.stream()
                        .map(view -> ListQuestion.of(view.question()).filter(viewer, zone))
                        .toList(),
                viewer);
        var byView = new HashMap<Long, Integer>();
        for (var i = 0; i < counts.size(); i++) {
            byView.put(counted.get(i).id(), counts.get(i));
        }
        var kept = new ArrayList<ComplaintsPage.Kept>();
        saved.forEach(view -> kept.add(new ComplaintsPage.Kept(view, view.equals(current), byView.get(view.id()))));
        return List.copyOf(kept);
    }

    private static @Nullable String next(ListQuestion asked, @Nullable String cursor) {
        return cursor == null ? null : asked.with("cursor", cursor);
    }

    private static List<ComplaintsPage.Entry> entries(@Nullable View chosen, QueueCounts counts) {
        return Arrays.stream(View.values())
                .map(view -> new ComplaintsPage.Entry(view.code(), view == chosen, view.count(counts)))
                .toList();
    }
}
