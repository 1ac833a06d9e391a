package io.willowleaf.kills;

import org.jspecify.annotations.Nullable;

/// One way in. What is handed in carries its key in its words, so that it is found again.
interface Door {

    String name();

    /// Hands it in, or hands in the very same once more. What we were told it became, or null if nobody answered and it
    /// has to be tried again.
    @Nullable
    String handIn(String key) throws InterruptedException;

    /// How many complaints come of one.
    default int makes() {
        return 1;
    }
}
