package io.willowleaf.remedy;

import io.willowleaf.complaint.ComplaintNumber;
import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Money;
import java.time.Instant;

/// A willow leaf: what somebody did beyond what was asked.
public record Gesture(ComplaintNumber number, StaffId staff, String words, Money amount, Instant at) {}
