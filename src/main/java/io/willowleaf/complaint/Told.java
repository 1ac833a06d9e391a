package io.willowleaf.complaint;

import io.willowleaf.kernel.Actor;
import java.time.Instant;

/// A fact as it was written down: by whom and when. Ids grow in the order in which things happened.
public record Told(long id, Actor by, Instant at, ComplaintFact fact) {}
