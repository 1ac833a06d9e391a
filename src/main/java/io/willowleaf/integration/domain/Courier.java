package io.willowleaf.integration.domain;

import io.willowleaf.integration.Obstacle;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Carries a message to another program.
public interface Courier {

    /// Whether this address is written as one we would call; whether it may be called is seen when it is.
    boolean knows(String url);

    /// What came back, or what stood in the way. Takes some seconds at most and throws nothing.
    Answer hand(String url, Map<String, String> headers, String body);

    /// What came of it.
    ///
    /// @param said the beginning of what the other side said, for people to read
    record Answer(@Nullable Integer status, @Nullable Obstacle obstacle, Duration took, String said) {

        public boolean arrived() {
            return obstacle == null;
        }
    }
}
