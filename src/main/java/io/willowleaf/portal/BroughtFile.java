package io.willowleaf.portal;

import io.willowleaf.archive.Look;
import io.willowleaf.archive.Source;

/// A file a customer wants us to see, looked at but not kept yet.
public record BroughtFile(String name, Look look, Source bytes) {

    /// The same only for the same name and bytes.
    public String print() {
        return name + ":" + look.id().sha256();
    }
}
