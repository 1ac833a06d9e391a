package io.willowleaf.privacy.desk;

import io.willowleaf.audit.desk.AuditDesk;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Reach;
import io.willowleaf.identity.Reachable;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import io.willowleaf.privacy.NotPossible;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets hidden personal data be seen, by whoever may, for a reason, and remembers it. Call in the transaction that
/// opens the value.
@Service
@Transactional
public class UnmaskDesk {

    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 200;

    private final AuditDesk audit;

    UnmaskDesk(AuditDesk audit) {
        this.audit = audit;
    }

    /// Of a subject (`customer:7`) that stands behind something with an owner and a team.
    public void unmask(Viewer viewer, String subject, Reachable behind, String reason) {
        unmask(viewer, subject, viewer.may(Permission.PII_UNMASK, behind), reason);
    }

    /// Of a subject that belongs to nobody: only for those whose permission reaches everything.
    public void unmask(Viewer viewer, String subject, String reason) {
        unmask(viewer, subject, viewer.reach(Permission.PII_UNMASK) == Reach.ALL, reason);
    }

    /// Of a subject whose reach the caller has looked into.
    public void unmask(Viewer viewer, String subject, boolean reached, String reason) {
        if (!reached || !viewer.may(Permission.PII_UNMASK)) {
            throw new NotFound();
        }
        var given = Sensitive.seal(reason.strip());
        if (given.length() < SHORTEST_REASON || given.length() > LONGEST_REASON) {
            throw new NotPossible("privacy.refused.reason", SHORTEST_REASON, LONGEST_REASON);
        }
        audit.act(viewer.actor(), "pii.unmask", subject, given);
        audit.read(viewer.actor(), subject);
    }
}
