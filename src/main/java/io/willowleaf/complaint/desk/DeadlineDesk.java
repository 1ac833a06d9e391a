package io.willowleaf.complaint.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.WorkCalendar;
import io.willowleaf.calendar.WorkSlice;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.Because;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.DueClock;
import io.willowleaf.complaint.Extending;
import io.willowleaf.complaint.LegalClock;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.complaint.Target;
import io.willowleaf.complaint.WhyDue;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.DeadlineRules;
import io.willowleaf.complaint.domain.Milestones;
import io.willowleaf.complaint.domain.OpenDeadlines;
import io.willowleaf.complaint.domain.Recount;
import io.willowleaf.complaint.domain.ServicePolicies;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.complaint.domain.Views;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Explains deadlines, and counts open ones again when the calendar or a rule changed. The old ones stay as facts
/// beside the new.
@Service
@Transactional
public class DeadlineDesk {

    private static final int AT_ONCE = 500;

    private final Complaints complaints;
    private final OpenDeadlines open;
    private final DeadlineRules rules;
    private final ServicePolicies policies;
    private final CalendarDesk calendar;
    private final AuditDesk audit;
    private final Deed deed;

    DeadlineDesk(
            Complaints complaints,
            OpenDeadlines open,
            DeadlineRules rules,
            ServicePolicies policies,
            CalendarDesk calendar,
            AuditDesk audit,
            Deed deed) {
        this.complaints = complaints;
        this.open = open;
        this.rules = rules;
        this.policies = policies;
        this.calendar = calendar;
        this.audit = audit;
        this.deed = deed;
    }

    /// Why it is due when it is. Without a target asked for, about the one that counts next.
    public WhyDue why(ComplaintNumber number, @Nullable Target asked, Viewer viewer) {
        var complaint = readable(number, viewer);
        if (viewer.actor().kind() != Actor.Kind.SYSTEM) {
            audit.read(viewer.actor(), complaint.heard().id().stream());
        }
        var target = target(complaint, asked);
        var deadline = complaint.beside().deadline();
        var counted = deadline == null ? calendar.current() : calendar.asOf(deadline.calendar());
        return new WhyDue(
                Views.file(complaint, deed.now()),
                target,
                counted,
                clocks(deadline, target),
                slices(complaint, deadline, target, counted),
                laws(deadline),
                complaint.extendableBy(deed.now()),
                complaint.needsConsentToExtend(),
                Milestones.of(complaint, terms(), calendar.current(), deed.now()));
    }

    /// When it would have to be resolved with so many days more. Refuses what extending would refuse.
    @Transactional(readOnly = true)
    public Instant ifExtended(ComplaintNumber number, Extending asked, Viewer viewer) {
        var longer = deed.imagine(readable(number, viewer), viewer.actor(), work -> {
            work.contactIfFirst();
            work.extend(asked, Saying.of(""));
        });
        return Objects.requireNonNull(longer.beside().deadline()).resolution().due();
    }

    /// At most five hundred; answers how many. Those somebody is deciding about right now come next time.
    public int recountSome() {
        var now = calendar.current();
        var held = open.holdCountedBefore(now.version(), AT_ONCE);
        if (held.isEmpty()) {
            return 0;
        }
        var latest = open.latest(held);
        var moved = latest.stream().flatMap(it -> Recount.of(it, now).stream()).toList();
        open.recounted(moved, now.version(), deed.now());
        latest.stream()
                .filter(it -> !it.isKnown())
                .map(OpenDeadlines.Open::complaint)
                .forEach(it -> recountWhole(it, Because.CALENDAR));
        audit.act(Actor.SYSTEM, "complaint.recount", "calendar:" + now.version().value());
        return held.size();
    }

    /// The same for rules that changed.
    public int followSome() {
        var rulesNow = rules.version();
        var held = open.holdCountedBefore(rulesNow, AT_ONCE);
        if (held.isEmpty()) {
            return 0;
        }
        var book = policies.book();
        var now = calendar.current();
        var latest = open.latest(held);
        var again = latest.stream()
                .flatMap(it -> Recount.of(it, book, now).stream())
                .toList();
        open.followed(again, book.version(), now.version(), deed.now());
        latest.stream()
                .filter(it -> !it.isKnown())
                .map(OpenDeadlines.Open::complaint)
                .forEach(it -> recountWhole(it, Because.RULES));
        audit.act(Actor.SYSTEM, "complaint.recount", "rules:" + rulesNow.value());
        return held.size();
    }

    /// One of the very first, of which it is not known how they were counted.
    private void recountWhole(ComplaintId id, Because because) {
        complaints.hold(id).ifPresent(it -> deed.act("recount", it, Actor.SYSTEM, work -> work.setDeadline(because)));
    }

    private Complaint readable(ComplaintNumber number, Viewer viewer) {
        return complaints.find(number).filter(Sight.of(viewer)::mayRead).orElseThrow(NotFound::new);
    }

    private static Target target(Complaint complaint, @Nullable Target asked) {
        if (asked != null) {
            return asked;
        }
        var next = complaint.nextTarget();
        return next == null ? Target.RESOLUTION : next;
    }

    private Map<Priority, ServiceTerms> terms() {
        return rules.policies().stream().collect(Collectors.toMap(ServiceTerms::priority, Function.identity()));
    }

    private static List<DueClock> clocks(ComplaintFact.@Nullable Deadline deadline, Target target) {
        return deadline == null || deadline.reckoning() == null
                ? List.of()
                : deadline.reckoning().of(target);
    }

    private static List<WorkSlice> slices(
            Complaint complaint, ComplaintFact.@Nullable Deadline deadline, Target target, WorkCalendar calendar) {
        if (deadline == null) {
            return List.of();
        }
        var due = target == Target.FIRST_RESPONSE ? deadline.firstResponse() : deadline.resolution();
        var reckoning = deadline.reckoning();
        return reckoning == null
                ? calendar.slices(
                        complaint.beside().clockFrom(),
                        due.due(),
                        complaint.beside().pauses())
                : calendar.slices(reckoning.from(), due.due(), reckoning.pauses());
    }

    private Map<String, LegalClock> laws(ComplaintFact.@Nullable Deadline deadline) {
        return deadline == null
                ? Map.of()
                : rules.laws().stream().collect(Collectors.toMap(LegalClock::code, Function.identity()));
    }
}
