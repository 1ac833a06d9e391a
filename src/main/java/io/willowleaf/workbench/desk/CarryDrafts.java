package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintEvent;
import io.willowleaf.kernel.log.LoggedEvent;
import io.willowleaf.kernel.log.Subscriber;
import io.willowleaf.workbench.domain.Drafts;
import java.util.List;
import org.springframework.stereotype.Component;

/// Whoever was writing at a complaint that goes on within another one finds the words there.
@Component
class CarryDrafts implements Subscriber {

    private final Drafts drafts;

    CarryDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "workbench.drafts";
    }

    @Override
    public void hear(List<LoggedEvent> batch) {
        for (var logged : batch) {
            if (logged.event() instanceof ComplaintEvent.Merged(var complaint, var kept)) {
                drafts.carry(complaint, kept);
            }
        }
    }
}
