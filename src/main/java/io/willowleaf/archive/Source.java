package io.willowleaf.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Bytes that can be read from their beginning as often as needed, so that a large file need never stand in memory.
@FunctionalInterface
public interface Source {

    InputStream open() throws IOException;

    static Source of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
