package io.willowleaf.customer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A customer as a viewer may see them: contacts always hidden in part, the name too where the viewer sees people
/// masked. The name is empty when it was never told.
public record CustomerCard(
        CustomerId id,
        String name,
        CustomerKind kind,
        @Nullable String phoneShown,
        @Nullable String mailShown,
        @Nullable LoyaltyRung rung,
        Instant knownSince) {}
