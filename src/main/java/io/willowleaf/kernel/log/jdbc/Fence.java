package io.willowleaf.kernel.log.jdbc;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/// Every event up to here is committed or gone, on the run of the server it was drawn on.
record Fence(long upTo, @Nullable NodeConnection drawnOn) {

    static final Fence NONE = new Fence(0, null);

    boolean holdsFor(PGConnection connection) {
        return drawnOn != null && drawnOn.sharesServerWith(connection);
    }
}
