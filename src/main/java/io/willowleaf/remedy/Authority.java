package io.willowleaf.remedy;

import io.willowleaf.identity.Role;

/// Whether an offer may be made at once.
public sealed interface Authority {

    /// Within the own limit.
    record Own() implements Authority {}

    /// Somebody of this role, or higher, has to agree.
    record Needs(Role by, Ground ground) implements Authority {}

    /// Beyond what anybody here may decide alone.
    record Nobody() implements Authority {}

    /// Why it has to be asked.
    enum Ground {
        REMEDY,
        CASE_LIMIT,
        MONTH_LIMIT,
        TWO_PERSONS
    }
}
