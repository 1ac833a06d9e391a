package io.willowleaf.protection.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.kernel.Actor;
import io.willowleaf.protection.Warning;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was said to customers who abused our people.
public interface Warnings {

    /// Until the end of the transaction nobody else warns for this complaint.
    void hold(ComplaintId complaint);

    long add(NewWarning warning, Actor by, Instant at);

    /// In the order they were given.
    List<Warning> of(ComplaintId complaint);

    /// Those to this customer since then, whatever the complaint.
    List<Warning> of(CustomerId customer, Instant since);

    /// What is written down about one.
    record NewWarning(
            ComplaintId complaint,
            @Nullable CustomerId customer,
            String step,
            String situation,
            String words,
            @Nullable String heard,
            @Nullable String recording) {}
}
