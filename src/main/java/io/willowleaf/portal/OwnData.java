package io.willowleaf.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What we keep about whoever has the private link; contacts hidden in part, for the link may have been passed on.
/// `callBack` is when they are called back, `answerBy` when they hear about a request of theirs.
public record OwnData(
        String name,
        @Nullable String phoneShown,
        @Nullable String mailShown,
        @Nullable Instant callBack,
        @Nullable Instant answerBy) {}
