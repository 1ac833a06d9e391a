package io.willowleaf.protection.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.StaffId;
import io.willowleaf.protection.LadderStep;
import io.willowleaf.protection.ProtectionRequest;
import io.willowleaf.protection.Restriction;
import io.willowleaf.protection.Warning;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What protects whoever works on one complaint, asked for at once: its page is opened often.
public interface Glances {

    /// Warnings to the customer since `month`, the reader's day since `morning`.
    Glance at(ComplaintId complaint, @Nullable CustomerId customer, StaffId reader, Instant month, Instant morning);

    /// The steps; what was said for this complaint and, lately, to this customer; what the reader asked for, met today
    /// and whether they rested; the restrictions of the customer.
    record Glance(
            List<LadderStep> steps,
            List<Warning> given,
            List<Warning> toCustomer,
            Optional<ProtectionRequest> asked,
            List<Restriction> restrictions,
            List<Encounter> met,
            boolean rested) {}
}
