package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueuePage;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StageFigures;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Period;
import io.willowleaf.kernel.Stage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Complaints as lists and counts see them.
public interface Queue {

    QueuePage list(QueueFilter filter, Sight sight, @Nullable String cursor, int limit, Period today, Instant now);

    List<QueueRow> rows(Collection<ComplaintId> ids, Sight sight);

    /// The newest fifty.
    List<QueueRow> ofCustomer(CustomerId customer);

    QueueCounts counts(Sight sight, Period today, Instant now);

    /// How many of this person are open, up to a thousand.
    long open(StaffId owner);

    List<StageFigures> board(Sight sight, Instant now);

    /// How far an improvement action has come; moves every complaint linked to it.
    void moveAction(String action, Stage stage);

    /// Writes every line again from the facts; answers how many.
    int rebuild();
}
