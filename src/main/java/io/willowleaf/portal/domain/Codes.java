package io.willowleaf.portal.domain;

import io.willowleaf.complaint.ComplaintId;
import java.time.Instant;
import java.util.Optional;

/// One-time codes, and how often somebody knocked.
public interface Codes {

    /// Whoever types a code for this complaint waits until this transaction ends.
    void hold(ComplaintId complaint);

    long add(ComplaintId complaint, String hash, Instant now, Instant until);

    /// The newest one, if it was not used and still holds.
    Optional<Code> findGood(ComplaintId complaint, Instant now);

    void use(long code, Instant now);

    void miss(long code, Instant now);

    int knocksAbout(String kind, byte[] about, Instant since);

    int knocksFrom(String kind, byte[] address, Instant since);

    /// Forgets at once what is older than a day.
    void knock(String kind, byte[] about, byte[] address, Instant now);

    record Code(long id, String hash, int misses) {}
}
