package io.willowleaf.workbench.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.Delivery;
import io.willowleaf.complaint.Outcome;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.workbench.NotPossible;
import io.willowleaf.workbench.domain.Dispatches;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes replies in, lets them go a little later, and gives them back to whoever thinks better of it.
@Service
public class DispatchDesk {

    private final ComplaintDesk complaints;
    private final Dispatches dispatches;
    private final Outgoing outgoing;
    private final AuditDesk audit;
    private final InstantSource clock;
    private final TransactionTemplate rehearsal;

    DispatchDesk(
            ComplaintDesk complaints,
            Dispatches dispatches,
            Outgoing outgoing,
            AuditDesk audit,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.complaints = complaints;
        this.dispatches = dispatches;
        this.outgoing = outgoing;
        this.audit = audit;
        this.clock = clock;
        rehearsal = new TransactionTemplate(transactions);
        rehearsal.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// What became of a reply that was handed in.
    public enum Handed {
        SENT,
        HELD,
        WAITS_FOR_APPROVAL
    }

    /// Refuses at once what would be refused later. The same ticket twice is one reply. What has to be approved first
    /// goes nowhere yet and is not held.
    ///
    /// @param hold how long it can be taken back; nothing waits if that is no time, or if no person writes
    @Transactional
    public Handed hand(
            ComplaintNumber number,
            Saying saying,
            @Nullable Outcome outcome,
            @Nullable String macro,
            String ticket,
            Duration hold,
            Viewer viewer) {
        if (hold.isZero() || viewer.actor().kind() != Actor.Kind.STAFF) {
            return at(outgoing.say(number, saying, outcome, macro, viewer));
        }
        var complaint = complaints.glance(number, viewer).id();
        var self = new StaffId(viewer.actor().id());
        if (dispatches.knows(self, ticket)) {
            return Handed.HELD;
        }
        if (rehearse(number, saying, outcome, macro, viewer) == Delivery.WAITS_FOR_APPROVAL) {
            return at(outgoing.say(number, saying, outcome, macro, viewer));
        }
        var now = clock.instant();
        if (dispatches.accept(complaint, self, ticket, saying, outcome, macro, now, now.plus(hold))) {
            audit.act(viewer.actor(), "workbench.hand", complaint.stream());
        }
        return Handed.HELD;
    }

    /// The words become a draft again.
    @Transactional
    public void takeBack(ComplaintNumber number, long id, Viewer viewer) {
        var complaint = complaints.glance(number, viewer).id();
        var held = dispatches
                .hold(id)
                .filter(waiting -> waiting.complaint().equals(complaint)
                        && viewer.actor().equals(Actor.staff(waiting.staff().value())))
                .orElseThrow(() -> new NotPossible("workbench.dispatch.gone"));
        outgoing.giveBack(held, Dispatches.End.TAKEN_BACK, null);
        audit.act(viewer.actor(), "workbench.takeBack", complaint.stream());
    }

    /// Everything that sending does is done and undone.
    private @Nullable Delivery rehearse(
            ComplaintNumber number, Saying saying, @Nullable Outcome outcome, @Nullable String macro, Viewer viewer) {
        return rehearsal.execute(transaction -> {
            var delivery = outgoing.say(number, saying, outcome, macro, viewer);
            transaction.setRollbackOnly();
            return delivery;
        });
    }

    private static Handed at(Delivery delivery) {
        return switch (delivery) {
            case SENT -> Handed.SENT;
            case WAITS_FOR_APPROVAL -> Handed.WAITS_FOR_APPROVAL;
        };
    }
}
