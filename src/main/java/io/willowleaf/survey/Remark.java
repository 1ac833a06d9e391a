package io.willowleaf.survey;

import io.willowleaf.complaint.ComplaintNumber;
import java.time.Instant;

/// What a customer wrote with an answer, hidden in part for those who see people masked.
public record Remark(long id, ComplaintNumber number, int overall, String words, Instant at) {}
