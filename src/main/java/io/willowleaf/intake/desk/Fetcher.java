package io.willowleaf.intake.desk;

import io.willowleaf.intake.MailId;
import io.willowleaf.intake.Mailbox;
import io.willowleaf.intake.MailboxId;
import io.willowleaf.intake.domain.Mailboxes;
import io.willowleaf.intake.domain.Origin;
import io.willowleaf.intake.domain.Remote;
import io.willowleaf.intake.domain.Source;
import io.willowleaf.intake.domain.SourceProblem;
import io.willowleaf.intake.domain.SourceProblem.Kind;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Empties a mailbox that is open: each mail is first kept with the note that it was, in one transaction; then it
/// is read; only then is the server told. Whatever is done twice after a fall is done once in effect. A mail that
/// cannot be fetched is noted, and the next one is taken.
@Component
class Fetcher {

    private static final Logger LOG = LoggerFactory.getLogger(Fetcher.class);
    private static final long LONGEST = 50L << 20;
    private static final int TRIES = 8;
    private static final int AT_A_TIME = 500;

    private final Mailboxes boxes;
    private final MailDesk mails;
    private final InstantSource clock;
    private final TransactionTemplate transaction;

    Fetcher(Mailboxes boxes, MailDesk mails, InstantSource clock, TransactionTemplate transaction) {
        this.boxes = boxes;
        this.mails = mails;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Answers how many mails were taken.
    int empty(MailboxId id, Mailbox box, Source source) throws SourceProblem {
        var place = source.place();
        var listed = source.list(boxes.clearedUpTo(id, place));
        int taken = 0;
        for (int from = 0; from < listed.size(); from += AT_A_TIME) {
            taken += take(id, box, source, listed.subList(from, Math.min(listed.size(), from + AT_A_TIME)));
        }
        return taken;
    }

    private int take(MailboxId id, Mailbox box, Source source, List<Remote> listed) throws SourceProblem {
        var known =
                boxes.known(id, source.place(), listed.stream().map(Remote::key).toList());
        int taken = 0;
        for (var mail : listed) {
            if (known.contains(mail.key())) {
                clear(id, source, mail);
            } else if (isTooOld(box, mail)) {
                boxes.cleared(id, source.place(), mail, clock.instant());
            } else {
                taken += take(id, box, source, mail) ? 1 : 0;
            }
        }
        return taken;
    }

    private static boolean isTooOld(Mailbox box, Remote mail) {
        return box.since() != null
                && mail.arrivedAt() != null
                && mail.arrivedAt().isBefore(box.since());
    }

    private boolean take(MailboxId id, Mailbox box, Source source, Remote mail) throws SourceProblem {
        if (mail.size() > LONGEST) {
            boxes.failed(id, source.place(), mail, "TOO_LARGE", 0, clock.instant());
            return false;
        }
        try {
            var kept = keep(id, box, source, mail, source.fetch(mail));
            mails.tryToOpen(kept);
            clear(id, source, mail);
            return true;
        } catch (SourceProblem problem) {
            if (problem.kind() != Kind.MAIL) {
                throw problem;
            }
            LOG.warn("A mail of mailbox {} could not be fetched: {}", id.value(), String.valueOf(problem.getCause()));
            boxes.failed(id, source.place(), mail, "NOT_FETCHED", TRIES, clock.instant());
            return false;
        }
    }

    private MailId keep(MailboxId id, Mailbox box, Source source, Remote mail, byte[] raw) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var kept = mails.keep(raw, null, new Origin(box.team(), mail.arrivedAt(), false));
            boxes.kept(id, source.place(), mail, kept, clock.instant());
            return kept;
        }));
    }

    private void clear(MailboxId id, Source source, Remote mail) throws SourceProblem {
        source.clear(mail);
        boxes.cleared(id, source.place(), mail, clock.instant());
    }
}
