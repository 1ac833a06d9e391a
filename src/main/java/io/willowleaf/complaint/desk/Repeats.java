package io.willowleaf.complaint.desk;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.NotPossible;
import io.willowleaf.complaint.Recurrences;
import io.willowleaf.complaint.Triage;
import io.willowleaf.complaint.domain.Complaint;
import io.willowleaf.complaint.domain.Queue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// R-PM-14, Civil Petitions Treatment Act art. 23: what came three times or more with the same content may rest as a
/// repetition once the result was told at least twice. The same courtesy is kept outside public offices.
@Component
class Repeats {

    static final int TIMES = 3;
    static final int RESULTS_TOLD = 2;

    private final Queue queue;
    private final ObjectProvider<Recurrences> recurrences;

    Repeats(Queue queue, ObjectProvider<Recurrences> recurrences) {
        this.queue = queue;
        this.recurrences = recurrences;
    }

    /// Never fewer than were confirmed one by one.
    Triage count(ComplaintId complaint, Triage found) {
        var confirmed = confirmed(complaint);
        return confirmed > 1 && confirmed > found.repeats() ? found.repeated(confirmed) : found;
    }

    void check(Complaint complaint) {
        var triage = complaint.beside().triage();
        var times = Math.max(
                triage == null ? 1 : triage.repeats(),
                confirmed(complaint.heard().id()));
        if (times < TIMES || resultsTold(complaint) < RESULTS_TOLD) {
            throw new NotPossible("complaint.refused.not_a_repeat", TIMES, RESULTS_TOLD);
        }
    }

    private int confirmed(ComplaintId complaint) {
        return recurrences.stream()
                .mapToInt(each -> each.times(complaint))
                .max()
                .orElse(1);
    }

    private long resultsTold(Complaint complaint) {
        var own = complaint.beside().detour().answers();
        var customer = complaint.heard().customer();
        return customer == null
                ? own
                : own
                        + queue.ofCustomer(customer).stream()
                                .filter(row ->
                                        !row.id().equals(complaint.heard().id()) && row.answeredAt() != null)
                                .count();
    }
}
