package io.willowleaf.likeness.desk;

import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.Said;
import io.willowleaf.complaint.desk.ComplaintQueue;
import io.willowleaf.complaint.desk.WordsDesk;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import io.willowleaf.likeness.Judgement;
import io.willowleaf.likeness.Kind;
import io.willowleaf.likeness.Likeness;
import io.willowleaf.likeness.Sameness;
import io.willowleaf.likeness.domain.Passage;
import io.willowleaf.likeness.domain.Print;
import io.willowleaf.likeness.domain.Prints.Alike;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What looks like one complaint, each other one under the strongest question it answers, and by what.
@Component
class Likes {

    private static final int SHOWN = 5;
    private static final int COUNTED = 20;
    private static final int WORDS = 6;

    private final ComplaintQueue queue;
    private final WordsDesk words;
    private final Measures measures;

    Likes(ComplaintQueue queue, WordsDesk words, Measures measures) {
        this.queue = queue;
        this.words = words;
        this.measures = measures;
    }

    /// `person` are the customers who may be the one who said it.
    List<Likeness> of(ComplaintFile file, List<CustomerId> person, List<Judgement> judged, Viewer viewer) {
        var own = own(file, person, viewer);
        var text = file.heard().words();
        var id = file.heard().id();
        var copies = measures.copies(text, id).stream().limit(COUNTED).toList();
        var about = measures.about(text, id, COUNTED);
        var rows = new HashMap<>(own);
        rows.putAll(rows(copies, about, viewer));
        var said = words.of(rows(own, copies), viewer).stream().collect(Collectors.toMap(Said::complaint, Said::words));
        var found = new LinkedHashMap<ComplaintId, Likeness>();
        var verdicts = new Verdicts(judged, viewer);
        own.forEach((other, row) -> {
            var degree = Sameness.of(text, said.getOrDefault(other, ""));
            if (degree >= Sameness.SAME) {
                found.put(other, like(Kind.REPEAT, row, degree, passage(text, said.get(other)), verdicts));
            }
        });
        for (var copy : copies) {
            var row = rows.get(copy.complaint());
            var degree = Print.exactly(text, said.getOrDefault(copy.complaint(), ""));
            if (row != null && degree >= Print.COPY) {
                found.putIfAbsent(
                        copy.complaint(),
                        like(Kind.COPY, row, degree, passage(text, said.get(copy.complaint())), verdicts));
            }
        }
        for (var other : about) {
            var row = rows.get(other.complaint());
            if (row != null) {
                var shared = other.shared().stream().limit(WORDS).toList();
                found.putIfAbsent(other.complaint(), like(Kind.MATTER, row, other.degree(), shared, verdicts));
            }
        }
        return shown(found.values());
    }

    /// The closest five of each kind.
    private static List<Likeness> shown(Collection<Likeness> found) {
        var shown = new ArrayList<Likeness>();
        for (var kind : Kind.values()) {
            found.stream()
                    .filter(each -> each.kind() == kind)
                    .sorted(Comparator.comparingDouble(Likeness::degree).reversed())
                    .limit(SHOWN)
                    .forEach(shown::add);
        }
        return shown;
    }

    private Map<ComplaintId, QueueRow> own(ComplaintFile file, List<CustomerId> person, Viewer viewer) {
        return person.stream()
                .flatMap(customer -> queue.ofCustomer(customer, viewer).stream())
                .filter(row -> !row.id().equals(file.heard().id()))
                .collect(Collectors.toMap(QueueRow::id, row -> row, (one, _) -> one));
    }

    private Map<ComplaintId, QueueRow> rows(List<Alike> copies, List<Measures.About> about, Viewer viewer) {
        var ids = new ArrayList<ComplaintId>();
        copies.forEach(each -> ids.add(each.complaint()));
        about.forEach(each -> ids.add(each.complaint()));
        return ids.isEmpty()
                ? Map.of()
                : queue.rows(ids, viewer).stream().collect(Collectors.toMap(QueueRow::id, row -> row, (one, _) -> one));
    }

    private static List<ComplaintId> rows(Map<ComplaintId, QueueRow> own, List<Alike> copies) {
        var ids = new ArrayList<>(own.keySet());
        copies.forEach(each -> ids.add(each.complaint()));
        return ids;
    }

    private static List<String> passage(String text, @Nullable String other) {
        return Passage.find(text, other == null ? "" : other).stream().toList();
    }

    private static Likeness like(Kind kind, QueueRow row, double degree, List<String> shared, Verdicts verdicts) {
        return new Likeness(
                kind,
                row,
                degree,
                shared,
                verdicts.find(row.id(), kind),
                verdicts.viewer().may(Permission.CASE_WRITE, row));
    }

    private record Verdicts(List<Judgement> all, Viewer viewer) {

        @Nullable
        Judgement find(ComplaintId other, Kind kind) {
            return all.stream()
                    .filter(each -> each.kind() == kind
                            && (each.one().equals(other) || each.other().equals(other)))
                    .findFirst()
                    .orElse(null);
        }
    }
}
