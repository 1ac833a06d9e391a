package io.willowleaf.likeness;

import io.willowleaf.complaint.ComplaintId;
import io.willowleaf.kernel.Actor;
import java.time.Instant;

/// Somebody looked at two complaints and decided; the newest word about a pair and a question holds.
///
/// @param degree how alike the program took them to be, so that its thresholds can be judged afterwards
public record Judgement(
        ComplaintId one, ComplaintId other, Kind kind, Verdict verdict, double degree, Actor by, Instant at) {}
