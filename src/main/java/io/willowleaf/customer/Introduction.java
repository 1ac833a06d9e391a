package io.willowleaf.customer;

import io.willowleaf.kernel.Actor;
import org.jspecify.annotations.Nullable;

/// What somebody says about themselves when they come to a door, and who heard it.
public record Introduction(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String mail,
        CustomerKind kind,
        Actor heardBy) {}
