package io.willowleaf.complaint.domain;

import io.willowleaf.calendar.Term;
import java.time.Duration;
import java.time.Instant;

/// Working time as the clock needs it: when a term ends, and how much of a stretch was worked.
public interface WorkTime {

    Instant due(Instant from, Term term);

    Duration worked(Instant from, Instant until);
}
