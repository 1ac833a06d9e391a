package io.willowleaf.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A case at a body outside and what came of it so far. `words` are those of its decision.
public record OutsideNow(
        long id,
        String body,
        String reference,
        Instant due,
        Instant since,
        @Nullable OutsideResult result,
        @Nullable String words) {

    public boolean isOpen() {
        return result == null;
    }
}
