package io.willowleaf.identity.domain;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a password must be: long, and not the address it belongs to. Nothing about digits or signs, and no expiry.
public final class PasswordRule {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 200;

    private PasswordRule() {}

    /// The message key of what is wrong with it.
    public static Optional<String> findFault(String password, @Nullable String email) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("identity.password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("identity.password.long");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (lower.equals(email) || lower.chars().distinct().count() < 4) {
            return Optional.of("identity.password.guessable");
        }
        return Optional.empty();
    }
}
