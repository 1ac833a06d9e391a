package io.willowleaf.likeness;

import io.willowleaf.complaint.ComplaintId;
import java.time.Instant;

/// Near-copies of one text, named after the first of them: how many there are, from how many senders, and since when.
public record Crowd(ComplaintId first, int texts, int senders, Instant newestAt) {}
