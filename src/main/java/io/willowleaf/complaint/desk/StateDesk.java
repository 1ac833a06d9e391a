package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.complaint.ComplaintState;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.complaint.domain.Sight;
import io.willowleaf.complaint.domain.Views;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says how a complaint stands to whoever acted on it. Nothing personal is shown, so nothing is remembered of it.
@Service
@Transactional
public class StateDesk {

    private final Complaints complaints;
    private final Holding holding;

    StateDesk(Complaints complaints, Holding holding) {
        this.complaints = complaints;
        this.holding = holding;
    }

    @Transactional(readOnly = true)
    public ComplaintState of(ComplaintNumber number, Viewer viewer) {
        return state(complaints.find(number).filter(Sight.of(viewer)::mayRead).orElseThrow(NotFound::new));
    }

    /// As it stays until the transaction ends.
    public ComplaintState hold(ComplaintNumber number, Viewer viewer) {
        return state(holding.hold(number, viewer));
    }

    private static ComplaintState state(Complaint complaint) {
        return new ComplaintState(
                complaint.heard().number(),
                complaint.standing().code(),
                complaint.beside().stage(),
                complaint.beside().changedAt(),
                Views.newest(complaint.story()));
    }
}
