package io.willowleaf.intake;

import io.willowleaf.privacy.Phone;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a telephone system tells about a call. Without a time it happened now; a withheld number is null.
public record CallReport(
        String key,
        CallState state,
        CallDirection direction,
        @Nullable Phone number,
        @Nullable String line,
        @Nullable String extension,
        @Nullable Instant at) {}
