package io.willowleaf.intake;

import io.willowleaf.archive.Kept;
import io.willowleaf.audit.Seen;
import io.willowleaf.complaint.ReceptionKey;
import io.willowleaf.kernel.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A story at the door: with the files that came along, the key that makes it known again, who brought it and from
/// where.
public record Arrival(
        Story story, List<Kept> files, @Nullable ReceptionKey key, Actor by, Seen from) {}
