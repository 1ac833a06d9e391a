package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Saying;
import io.willowleaf.complaint.domain.Approval;
import io.willowleaf.identity.Manner;
import io.willowleaf.identity.Permission;
import io.willowleaf.identity.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets a second person look at a drafted decision.
@Service
@Transactional
public class ApprovalDesk {

    private final Holding holding;
    private final Deed deed;

    ApprovalDesk(Holding holding, Deed deed) {
        this.holding = holding;
        this.deed = deed;
    }

    /// It goes out at once, as it was drafted.
    public void grant(ComplaintNumber number, Viewer viewer) {
        var held = holding.allowed(number, Permission.REPLY_SEND, Manner.APPROVE, viewer);
        var draft = held.beside().detour().draft();
        if (draft == null) {
            throw new NotPossible("complaint.refused.no_approval_asked");
        }
        var saying = new Saying(draft.words(), draft.template(), draft.justification());
        holding.check(held, saying, draft.outcome(), viewer);
        deed.act("approval.grant", held, viewer.actor(), work -> {
            work.tell(it -> new Approval(it).grant(viewer.actor()));
            work.answer(saying, draft.outcome());
        });
    }

    /// Back to whoever drafted it, with what is missing.
    public void giveBack(ComplaintNumber number, String words, Viewer viewer) {
        var held = holding.allowed(number, Permission.REPLY_SEND, Manner.APPROVE, viewer);
        deed.act(
                "approval.return",
                held,
                viewer.actor(),
                work -> work.tell(it -> new Approval(it).giveBack(Clean.words(words), viewer.actor())));
    }
}
