package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Complaints;
import io.willowleaf.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts an answer as accepted when the customer did not object within seven days.
@Service
@Transactional
public class SilenceDesk {

    private static final int AT_ONCE = 100;

    private final Complaints complaints;
    private final Deed deed;

    SilenceDesk(Complaints complaints, Deed deed) {
        this.complaints = complaints;
        this.deed = deed;
    }

    /// Settles at most a hundred; answers how many.
    public int settleSome() {
        var now = deed.now();
        return (int) complaints.answeredBefore(now.minus(Complaint.SILENCE), AT_ONCE).stream()
                .filter(this::settle)
                .count();
    }

    /// Whether it was time.
    public boolean settle(ComplaintId id) {
        var now = deed.now();
        var silent = complaints.hold(id).filter(complaint -> complaint.isSilentSince(now));
        silent.ifPresent(complaint ->
                deed.act("accept", complaint, Actor.SYSTEM, work -> work.tell(it -> it.acceptBySilence(now))));
        return silent.isPresent();
    }
}
