package io.willowleaf.intake;

import io.willowleaf.customer.CustomerId;
import io.willowleaf.identity.Viewer;
import java.time.Instant;
import java.util.Optional;

/// Whoever knows how somebody who speaks to us now is to be met. Asked from below.
public interface CallerNote {

    /// A sentence by its key, with the moment until when it holds.
    record Note(String key, Instant until) {}

    /// Nothing for those who need not know.
    Optional<Note> find(CustomerId customer, Viewer viewer);
}
