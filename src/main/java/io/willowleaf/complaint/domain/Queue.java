package io.willowleaf.complaint.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.complaint.OfficerLoad;
import io.willowleaf.complaint.PromiseLine;
import io.willowleaf.complaint.QueueCounts;
import io.willowleaf.complaint.QueueFilter;
import io.willowleaf.complaint.QueueNews;
import io.willowleaf.complaint.QueuePage;
import io.willowleaf.complaint.QueueRow;
import io.willowleaf.complaint.StageFigures;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Actor;
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

    /// One number for each filter, each counted up to a thousand.
    List<Integer> counts(List<QueueFilter> filters, Sight sight, Period today, Instant now);

    List<StageFigures> board(Sight sight, Instant now);

    /// Open complaints that somebody has taken, by who has them.
    List<OfficerLoad> loads(Sight sight, Period today, Instant now);

    /// Of this person's complaints: what others did after that moment and what came back by itself, the newest first.
    List<QueueNews> news(StaffId owner, Instant since, Instant now, int limit);

    /// Every open promise in sight, the earliest first; only those of one person if one is named.
    List<PromiseLine> promises(Sight sight, @Nullable StaffId owner, int limit);

    /// Puts a complaint off in the lists, or takes it up again.
    void snooze(ComplaintId id, @Nullable Instant until, Actor by, Instant now);

    /// Calls these people to a complaint.
    void mention(ComplaintId id, Collection<StaffId> people, Actor by, Instant now);

    /// That person has come to it.
    void seen(ComplaintId id, StaffId staff, Instant now);

    /// How far an improvement action has come; moves every complaint linked to it.
    void moveAction(String action, Stage stage);

    /// Writes every line again from the facts; answers how many.
    int rebuild();
}
