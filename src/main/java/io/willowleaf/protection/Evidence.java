package io.willowleaf.protection;

import java.time.Instant;

/// A reference to something that was said, noted or sent, and the digest it was sealed with. It holds no words.
public record Evidence(int place, Kind kind, String reference, Instant at, String digest) {

    public enum Kind {
        WORDS,
        FILE,
        CONTACT,
        FEELING,
        WARNING
    }

    /// Whether it is still what was sealed; gone when the words were erased.
    public enum State {
        SAME,
        CHANGED,
        GONE
    }
}
