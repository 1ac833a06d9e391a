package io.willowleaf.remedy.domain;

import io.willowleaf.calendar.CalendarVersion;
import io.willowleaf.complaint.ComplaintFile;
import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.Viewer;
import io.willowleaf.kernel.Actor;
import io.willowleaf.kernel.Money;
import io.willowleaf.remedy.Refund;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Refunds that the law gives, promised and paid.
public interface Refunds {

    long add(
            ComplaintFile about,
            Money amount,
            LocalDate backOn,
            LocalDate dueOn,
            CalendarVersion calendar,
            @Nullable Long promise,
            Actor by,
            Instant at);

    /// Until the end of the transaction nobody else pays it.
    Optional<Refund> hold(long id);

    void pay(Refund refund, Refund.Payment payment);

    List<Refund> of(ComplaintId complaint);

    /// Those not yet paid that the viewer may work on, the longest due first.
    List<Refund> open(Viewer viewer, int limit);
}
