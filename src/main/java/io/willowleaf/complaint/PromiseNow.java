package io.willowleaf.complaint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A promise and what became of it so far.
public record PromiseNow(
        long id,
        String words,
        Instant due,
        Instant madeAt,
        @Nullable PromiseResult result) {

    public boolean isOpen() {
        return result == null;
    }
}
