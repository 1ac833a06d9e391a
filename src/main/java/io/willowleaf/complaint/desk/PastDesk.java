package io.willowleaf.complaint.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.calendar.desk.CalendarDesk;
import io.willowleaf.complaint.ComplaintFact;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.Consent;
import io.willowleaf.complaint.Gravity;
import io.willowleaf.complaint.Past;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.Urgency;
import io.willowleaf.complaint.Verb;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.ServicePolicies;
import io.willowleaf.complaint.domain.Standing;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.NotFound;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells what had happened to a complaint before it came to us, each step at its time, in the name of the system:
/// nobody is written to for it, and no deadline of ours is judged by it.
@Service
@Transactional
public class PastDesk {

    private static final String USUAL_TYPE = "COMPLAINT";

    private final Complaints complaints;
    private final ServicePolicies policies;
    private final CalendarDesk calendar;
    private final AuditDesk audit;
    private final Deed deed;

    PastDesk(Complaints complaints, ServicePolicies policies, CalendarDesk calendar, AuditDesk audit, Deed deed) {
        this.complaints = complaints;
        this.policies = policies;
        this.calendar = calendar;
        this.audit = audit;
        this.deed = deed;
    }

    /// In the order of their times; none before the receipt and none after now.
    public void tell(ComplaintId id, List<Past> steps) {
        var complaint = complaints.hold(id).orElseThrow(NotFound::new);
        var last = complaint.heard().at();
        for (var step : steps.stream().sorted(Comparator.comparing(Past::at)).toList()) {
            last = clamp(step.at(), last);
            var work = new Work(complaint, policies, calendar::current, Actor.SYSTEM, last);
            tell(step, work);
            complaint =
                    work.facts().isEmpty() ? complaint : complaints.tell(complaint, work.facts(), Actor.SYSTEM, last);
        }
        if (!steps.isEmpty()) {
            audit.act(Actor.SYSTEM, "complaint.past", id.stream());
        }
    }

    private Instant clamp(Instant at, Instant last) {
        var exact = at.truncatedTo(ChronoUnit.MICROS);
        var now = deed.now();
        return exact.isBefore(last) ? last : exact.isAfter(now) ? now : exact;
    }

    private static void tell(Past step, Work work) {
        switch (step) {
            case Past.Said said -> work.tell(it -> it.addWords(Clean.words(said.words())));
            case Past.Noted noted -> work.tell(it -> it.note(Clean.words(noted.words())));
            case Past.Answered answered -> {
                begin(work);
                work.tell(it -> it.reply(Clean.words(answered.words()), null));
            }
            case Past.Decided decided -> decide(decided, work);
            case Past.Rested _ -> rest(work);
        }
    }

    private static void decide(Past.Decided decided, Work work) {
        begin(work);
        if (work.complaint().standing() instanceof Standing.Answering) {
            work.tell(it -> it.answer(Clean.words(decided.words()), decided.outcome(), null));
        } else {
            work.tell(it -> it.reply(Clean.words(decided.words()), null));
        }
    }

    /// What nobody decided cannot rest.
    private static void rest(Work work) {
        if (work.complaint().standing() instanceof Standing.Answered) {
            work.tell(_ -> new ComplaintFact.Acceptance(Consent.SILENCE));
        }
    }

    /// Sorted as usual, and taken by whoever answers for it.
    private static void begin(Work work) {
        if (work.complaint().standing() instanceof Standing.Received) {
            work.triage(new Triage(USUAL_TYPE, Gravity.NONE, Urgency.U3, false, 0, null));
        }
        if (work.complaint().standing() instanceof Standing.Triaged) {
            work.tell(it -> it.assign(it.owner(), it.team(), null));
        }
        if (work.allows(Verb.MAKE_FIRST_CONTACT)) {
            var channel = work.complaint().heard().channel();
            work.tell(it -> it.makeFirstContact(channel));
        }
    }
}
