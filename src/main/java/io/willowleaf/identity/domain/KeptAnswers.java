package io.willowleaf.identity.domain;

import io.willowleaf.identity.TokenId;
import java.time.Instant;
import java.util.Optional;

/// Answers to requests that were done, for whoever repeats one.
public interface KeptAnswers {

    /// What was done under a key: the hash of the request, and the sealed answer.
    record Kept(String request, String sealed) {}

    /// Until the transaction ends, nobody else gets this key; false when somebody has it.
    boolean hold(TokenId token, String key);

    Optional<Kept> find(TokenId token, String key);

    void keep(TokenId token, String key, Kept kept, Instant at);

    /// Forgets a bounded number of older ones; answers with how many.
    int forget(Instant before);
}
