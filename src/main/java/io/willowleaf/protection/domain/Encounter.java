package io.willowleaf.protection.domain;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.identity.StaffId;
import java.time.Instant;

/// How a customer felt when one of our people met them, 1 to 5.
public record Encounter(StaffId staff, ComplaintId complaint, int emotion, Instant at) {}
