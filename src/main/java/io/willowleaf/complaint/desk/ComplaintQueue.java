package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.OfficerLoad;
import io.willowleaf.complaint.PromiseLine;
import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueNews;
import io.willowleaf.complaint.QueuePage;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StageFigures;
import io.willowleaf.complaint.domain.Queue;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lists and counts of complaints, always only of those the viewer may read.
@Service
@Transactional(readOnly = true)
public class ComplaintQueue {

    /// The longest page anybody gets.
    public static final int LONGEST_PAGE = 200;

    private static final int PART = 1_000;

    private final Queue queue;
    private final InstantSource clock;
    private final ZoneId zone;

    ComplaintQueue(Queue queue, InstantSource clock, ZoneId zone) {
        this.queue = queue;
        this.clock = clock;
        this.zone = zone;
    }

    /// `cursor` is the `next` of the page before. Throws IllegalArgumentException for one that never was.
    public QueuePage list(QueueFilter filter, Viewer viewer, @Nullable String cursor, int limit) {
        var now = clock.instant();
        return queue.list(filter, Sight.of(viewer), cursor, Math.clamp(limit, 1, LONGEST_PAGE), dayOf(now), now);
    }

    /// The same in longer parts, for whoever takes all of it away.
    public QueuePage part(QueueFilter filter, Viewer viewer, @Nullable String cursor) {
        var now = clock.instant();
        return queue.list(filter, Sight.of(viewer), cursor, PART, dayOf(now), now);
    }

    /// Those of these complaints that the viewer may read, the newest first.
    public List<QueueRow> rows(Collection<ComplaintId> ids, Viewer viewer) {
        return queue.rows(ids, Sight.of(viewer));
    }

    /// Those of the newest fifty of this customer that the viewer may read.
    public List<QueueRow> ofCustomer(CustomerId customer, Viewer viewer) {
        return queue.ofCustomer(customer).stream()
                .filter(Sight.of(viewer)::mayRead)
                .toList();
    }

    /// How many open complaints the viewer answers for, up to a thousand.
    public long mine(Viewer viewer) {
        return viewer.actor().kind() == Actor.Kind.STAFF
                ? queue.open(new StaffId(viewer.actor().id()))
                : 0;
    }

    public QueueCounts counts(Viewer viewer) {
        var now = clock.instant();
        return queue.counts(Sight.of(viewer), dayOf(now), now);
    }

    /// How many there are in each of these lists, up to a thousand.
    public List<Integer> counts(List<QueueFilter> filters, Viewer viewer) {
        var now = clock.instant();
        return queue.counts(filters, Sight.of(viewer), dayOf(now), now);
    }

    /// What everybody has on the desk, as far as the viewer sees it.
    public List<OfficerLoad> loads(Viewer viewer) {
        var now = clock.instant();
        return queue.loads(Sight.of(viewer), dayOf(now), now);
    }

    /// What others did with the viewer's own complaints after that moment, and what came back by itself.
    public List<QueueNews> news(Viewer viewer, Instant since, int limit) {
        return viewer.actor().kind() == Actor.Kind.STAFF
                ? queue.news(new StaffId(viewer.actor().id()), since, clock.instant(), limit)
                : List.of();
    }

    /// Every open promise of the viewer's own complaints, the earliest first.
    public List<PromiseLine> myPromises(Viewer viewer, int limit) {
        return viewer.actor().kind() == Actor.Kind.STAFF
                ? queue.promises(Sight.of(viewer), new StaffId(viewer.actor().id()), limit)
                : List.of();
    }

    /// Every open promise the viewer sees, whoever has to keep it.
    public List<PromiseLine> promises(Viewer viewer, int limit) {
        return queue.promises(Sight.of(viewer), null, limit);
    }

    /// The first three stages, as far as the viewer sees them.
    public List<StageFigures> board(Viewer viewer) {
        return queue.board(Sight.of(viewer), clock.instant());
    }

    /// Told from above how far an improvement action has come.
    @Transactional
    public void moveAction(String action, Stage stage) {
        queue.moveAction(action, stage);
    }

    /// Writes every line again from the facts.
    @Transactional
    public int rebuild() {
        return queue.rebuild();
    }

    private Period dayOf(Instant now) {
        var day = now.atZone(zone).toLocalDate();
        return new Period(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
