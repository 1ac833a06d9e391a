package io.willowleaf.identity.domain;

import io.willowleaf.identity.TokenId;

/// How many requests of a token all nodes together took out for a minute.
public interface Budgets {

    /// Takes a slice more; answers with what all have taken then.
    long take(TokenId token, long minute, long slice);
}
