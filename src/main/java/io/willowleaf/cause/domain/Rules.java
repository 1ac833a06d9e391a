package io.willowleaf.cause.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rules that find causes in words.
public interface Rules {

    /// In the order in which they are tried.
    List<WrittenRule> all();

    /// Changes whenever a rule does.
    String state();

    void put(WrittenRule rule);

    /// Nothing switches it on again.
    void switchOff(String code, @Nullable Instant at);
}
