package io.willowleaf.kernel.log;

import java.time.Duration;

/// Where the subscribers stand, and what may be done when one of them is in trouble.
public interface Subscriptions {

    LogHealth health();

    /// Sets the cursor back to the beginning: the subscriber starts over and hears everything again.
    void rebuild(String subscriber);

    /// Tries a stream that was held back once more, at once.
    void retry(String subscriber, String stream);

    /// Waits until everybody heard what was committed so far, or says who did not.
    void awaitCaughtUp(Duration atMost);
}
