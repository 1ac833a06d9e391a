package io.willowleaf.identity.domain;

import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.Optional;

/// One-time links by which somebody sets their own password.
public interface Invitations {

    /// Replaces any earlier invitation of that person.
    void invite(StaffId staff, String hash, Instant until);

    Optional<StaffId> find(String hash, Instant now);

    /// Whether it was there to be used.
    boolean use(String hash, Instant now);
}
