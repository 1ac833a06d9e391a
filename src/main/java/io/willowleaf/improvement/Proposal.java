package io.willowleaf.improvement;

import io.willowleaf.identity.StaffId;
import io.willowleaf.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An action as it is proposed: the problem (who, where, how much, since when), what will change, and who does it by
/// when.
public record Proposal(
        @Nullable String cause,
        String problem,
        String who,
        String where,
        String extent,
        String since,
        String measure,
        ActionKind kind,
        StaffId owner,
        LocalDate due,
        Money cost) {}
