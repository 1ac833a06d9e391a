package io.willowleaf.identity;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One of our people as the settings show them. Without an e-mail address they have not been welcomed yet; with
/// `leftAt` they may no longer come in.
public record Staff(
        StaffId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        TeamId team,
        String teamName,
        Set<Role> roles,
        @Nullable Instant leftAt) {

    public boolean active() {
        return leftAt == null;
    }
}
