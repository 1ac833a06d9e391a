package io.willowleaf.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is known about a token; never the token itself.
public record TokenCard(
        TokenId id,
        String name,
        Set<String> scopes,
        @Nullable String purpose,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant usedAt) {

    /// The scope without which personal data stays hidden in part.
    public static final String PII = "pii";

    public boolean worksAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
