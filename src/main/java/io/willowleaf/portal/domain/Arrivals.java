package io.willowleaf.portal.domain;

import java.time.Instant;

/// What came from where, for a day.
public interface Arrivals {

    int since(byte[] address, Instant moment);

    /// Forgets at once what is older than a day.
    void add(byte[] address, Instant now);
}
