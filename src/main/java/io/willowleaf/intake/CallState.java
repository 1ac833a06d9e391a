package io.willowleaf.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a call came to.
public enum CallState {
    RINGING,
    ANSWERED,
    HELD,
    ENDED;

    /// As in message keys and in what programs send.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CallState> find(String key) {
        return Arrays.stream(values())
                .filter(state -> state.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
