package io.willowleaf.remedy.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.remedy.Granted;
import io.willowleaf.remedy.Limit;
import io.willowleaf.remedy.Refund;
import io.willowleaf.remedy.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was done to put one complaint right, asked for at once: its page is opened often.
public interface Remedied {

    Seen of(ComplaintId complaint, @Nullable StaffId reader);

    /// What was given, what waits for somebody's word, what is owed, and the limits this reader may act under.
    record Seen(List<Limit> limits, List<Granted> granted, List<Request> waiting, List<Refund> refunds) {}
}
