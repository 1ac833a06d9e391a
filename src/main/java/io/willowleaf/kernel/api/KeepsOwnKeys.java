package io.willowleaf.kernel.api;

import java.util.Set;

/// Told by whoever knows a repeated request again in a way of its own, together with what the request makes.
public interface KeepsOwnKeys {

    /// The addresses of those routes.
    Set<String> paths();
}
