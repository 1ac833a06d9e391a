package io.willowleaf.identity.domain;

import io.willowleaf.identity.StaffId;
import io.willowleaf.identity.TokenCard;
import io.willowleaf.identity.TokenId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The keys of programs.
public interface ApiTokens {

    /// Nothing if a token with that hash exists.
    Optional<TokenId> add(
            String name,
            String hash,
            Set<String> scopes,
            @Nullable String purpose,
            @Nullable StaffId by,
            Instant at,
            @Nullable Instant until);

    Optional<TokenVisit> findVisit(String hash);

    Optional<TokenCard> find(TokenId token);

    /// Newest first.
    List<TokenCard> list(int limit);

    void revoke(TokenId token, Instant at);

    /// Revokes every token of that name but the one with that hash.
    void revokeOthers(String name, String hash, Instant at);

    void used(TokenId token, Instant at);
}
