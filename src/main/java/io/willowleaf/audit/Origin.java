package io.willowleaf.audit;

import org.jspecify.annotations.Nullable;

/// Asked where the present request comes from, so that every act remembers it. Null outside a request.
public interface Origin {

    @Nullable
    String address();

    /// The roles held by who acts, separated by commas.
    @Nullable
    String roles();
}
