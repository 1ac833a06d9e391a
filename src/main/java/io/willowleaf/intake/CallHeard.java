package io.willowleaf.intake;

import io.willowleaf.identity.StaffId;
import org.jspecify.annotations.Nullable;

/// What we made of a report: the call, where it stands now, whose extension it is, and whether it was news.
public record CallHeard(
        CallId id, CallState state, @Nullable StaffId officer, boolean fresh) {}
