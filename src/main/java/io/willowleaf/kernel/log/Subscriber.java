package io.willowleaf.kernel.log;

import java.util.List;

/// Hears every event once, each stream in order. Its rows and its cursor move in one transaction, so what it writes to
/// the database happens exactly once.
public interface Subscriber {

    /// The name its cursor is kept under; never changed once released.
    String name();

    /// At most 200 events, in order of position. Called inside the transaction that moves the cursor.
    void hear(List<LoggedEvent> batch);

    /// Empties what was derived from the log, in the transaction that sets the cursor back to the beginning.
    default void startOver() {}
}
