package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Viewer;
import io.willowleaf.identity.desk.Viewers;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.kernel.Refusal;
import io.willowleaf.workbench.domain.Dispatch;
import io.willowleaf.workbench.domain.Dispatches;
import java.time.InstantSource;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets the replies go whose time has come, each in one transaction with its end: on whichever node, it goes out once.
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final Outgoing outgoing;
    private final ComplaintDesk complaints;
    private final Dispatches dispatches;
    private final Viewers viewers;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Sender(
            Outgoing outgoing,
            ComplaintDesk complaints,
            Dispatches dispatches,
            Viewers viewers,
            InstantSource clock,
            PlatformTransactionManager transactions) {
        this.outgoing = outgoing;
        this.complaints = complaints;
        this.dispatches = dispatches;
        this.viewers = viewers;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /// False if none was due. Whoever may no longer say it gets the words back, with the reason.
    boolean sendNext() {
        var held = new AtomicReference<@Nullable Dispatch>();
        try {
            return Boolean.TRUE.equals(transaction.execute(_ -> send(held)));
        } catch (DataAccessException | TransactionException down) {
            throw down;
        } catch (RuntimeException refused) {
            var dispatch = held.get();
            if (dispatch == null) {
                throw refused;
            }
            transaction.executeWithoutResult(_ -> dispatches
                    .hold(dispatch.id())
                    .ifPresent(again -> outgoing.giveBack(again, Dispatches.End.REFUSED, reason(refused))));
            return true;
        }
    }

    private boolean send(AtomicReference<@Nullable Dispatch> held) {
        var due = dispatches.holdNextDue(clock.instant());
        due.ifPresent(dispatch -> {
            held.set(dispatch);
            var number =
                    complaints.find(dispatch.complaint(), Viewer.SYSTEM).heard().number();
            outgoing.say(
                    number, dispatch.saying(), dispatch.outcome(), dispatch.macro(), viewers.viewer(dispatch.staff()));
            dispatches.end(dispatch, Dispatches.End.SENT, null, clock.instant());
        });
        return due.isPresent();
    }

    private static String reason(RuntimeException refused) {
        return switch (refused) {
            case Refusal refusal when refusal.details().isEmpty() -> refusal.key();
            case Refusal _ -> "workbench.dispatch.changed";
            case AccessDeniedException _, NotFound _, NoSuchElementException _ -> "workbench.dispatch.rights";
            default -> {
                LOG.error("A reply could not go out: {}", refused.getClass().getName());
                yield "workbench.dispatch.failed";
            }
        };
    }
}
