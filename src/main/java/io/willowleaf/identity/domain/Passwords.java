package io.willowleaf.identity.domain;

import io.willowleaf.identity.StaffId;
import java.time.Instant;
import java.util.Optional;

/// The hashes of passwords, and how often somebody tried to guess one.
public interface Passwords {

    /// Whether another try may be made, which is counted at once: at most 5 for an account from one address, 50 for an
    /// account and 100 from an address in 15 minutes.
    boolean admits(String email, String address, Instant now);

    /// A try that succeeded does not count.
    void forgive(String email, String address);

    /// Of a person who is still here.
    Optional<Credential> find(String email);

    Optional<String> findHash(StaffId staff);

    void set(StaffId staff, String hash, Instant at);

    record Credential(StaffId staff, String hash) {}
}
