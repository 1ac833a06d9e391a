package io.willowleaf.complaint.desk;

import io.willowleaf.calendar.Terms;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.EscalationGround;
import io.willowleaf.complaint.Priority;
import io.willowleaf.complaint.ServiceTerms;
import io.willowleaf.complaint.SignalMark;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.DeadlineRules;
import io.willowleaf.complaint.domain.Milestones;
import io.willowleaf.complaint.domain.Signals;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells in time: the officer and the lead when a deadline is near, the superiors when it is over, management when it
/// is far over; also when a customer heard nothing for too long. What is over goes up one rung of the ladder by itself.
/// Each is told once.
@Service
@Transactional
public class SignalDesk {

    private static final int AT_ONCE = 50;

    /// What ran out longer ago than this is no news, such as complaints brought in from elsewhere.
    private static final Duration NEWS = Duration.ofDays(7);

    private final Complaints complaints;
    private final Signals signals;
    private final DeadlineRules rules;
    private final CalendarDesk calendar;
    private final SignalMail mail;
    private final Superiors superiors;
    private final Deed deed;

    SignalDesk(
            Complaints complaints,
            Signals signals,
            DeadlineRules rules,
            CalendarDesk calendar,
            SignalMail mail,
            Superiors superiors,
            Deed deed) {
        this.complaints = complaints;
        this.signals = signals;
        this.rules = rules;
        this.calendar = calendar;
        this.mail = mail;
        this.superiors = superiors;
        this.deed = deed;
    }

    /// At most fifty of each; answers how many.
    public int tellSome() {
        var now = deed.now();
        return tell(signals.untold(now, NEWS, AT_ONCE), false) + tell(signals.farOver(now, AT_ONCE), true);
    }

    /// The same for terms of the law that end soon.
    public int tellLaws() {
        var now = deed.now();
        return signals.lawNear(now, AT_ONCE).stream()
                .mapToInt(id -> complaints
                        .hold(id)
                        .map(it -> tell(it, it.lawSignal(now)))
                        .orElse(0))
                .sum();
    }

    /// The same for customers who should have heard by now how it goes.
    public int tellSilent() {
        var now = deed.now();
        var terms = rules.policies().stream().collect(Collectors.toMap(ServiceTerms::priority, Function.identity()));
        var before = new EnumMap<Priority, Instant>(Priority.class);
        terms.forEach((priority, term) ->
                before.put(priority, Milestones.overSince(Terms.parse(term.progress()), calendar.current(), now)));
        return signals.silent(before, NEWS, AT_ONCE).stream()
                .mapToInt(id -> complaints
                        .hold(id)
                        .map(it -> tell(it, it.silentSignal(Milestones.of(it, terms, calendar.current(), now))))
                        .orElse(0))
                .sum();
    }

    private int tell(List<ComplaintId> ids, boolean far) {
        return ids.stream()
                .mapToInt(id -> complaints.hold(id).map(it -> tell(it, far)).orElse(0))
                .sum();
    }

    /// It may have been answered, or moved, in the meantime.
    private int tell(Complaint complaint, boolean far) {
        return tell(complaint, complaint.signal(deed.now(), far, calendar.current()));
    }

    private int tell(Complaint complaint, ComplaintFact.@Nullable DeadlineSignal signal) {
        if (signal == null) {
            return 0;
        }
        var superior = new AtomicReference<@Nullable StaffId>();
        deed.act("signal", complaint, Actor.SYSTEM, work -> {
            work.tell(_ -> signal);
            if (signal.mark() == SignalMark.OVER || signal.mark() == SignalMark.FAR_OVER) {
                work.escalateIfPossible(superiors.above(complaint.team()), EscalationGround.OVERDUE);
                work.escalated().ifPresent(up -> superior.set(up.superior()));
            }
        });
        mail.tell(complaint, signal, superior.get());
        return 1;
    }
}
