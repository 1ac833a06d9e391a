package io.willowleaf.complaint;

import java.time.Instant;

/// What the customer said first, as it was received.
public record Said(ComplaintId complaint, ComplaintNumber number, String words, Instant at) {}
