package io.willowleaf.workbench.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.desk.ComplaintDesk;
import io.willowleaf.identity.Viewer;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Settles how a complaint will be put right, together with what is promised for it.
@Service
@Transactional
public class PlanDesk {

    /// What the customer expected, met and wished, and what we will do.
    public record Plan(String expected, String experienced, String wished, String remedy) {}

    private final ComplaintDesk complaints;

    PlanDesk(ComplaintDesk complaints) {
        this.complaints = complaints;
    }

    /// An empty promise is none.
    public void settle(ComplaintNumber number, Plan plan, String promise, Instant due, Viewer viewer) {
        complaints.plan(number, plan.expected(), plan.experienced(), plan.wished(), plan.remedy(), viewer);
        if (!promise.isEmpty()) {
            complaints.promise(number, promise, due, viewer);
        }
    }
}
