package io.willowleaf.kernel.log.jdbc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry of the log as it is stored, its content not yet read.
///
/// @param before the position of the revision before it in its stream
record EventRow(
        long position,
        String stream,
        long revision,
        String type,
        int version,
        String payload,
        String actor,
        Instant at,
        @Nullable Long before) {}
