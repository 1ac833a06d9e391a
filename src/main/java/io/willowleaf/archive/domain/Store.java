package io.willowleaf.archive.domain;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Source;
import io.willowleaf.kernel.config.Settings;
import java.io.IOException;
import java.io.InputStream;

/// A place that keeps bytes under their hash. What is put there twice is there once; what a transaction put there that
/// was given up afterwards does no harm.
public interface Store {

    Settings.Archive.Store kind();

    void put(ContentId id, long length, Source bytes) throws IOException;

    /// A piece at a time.
    InputStream open(ContentId id, long length) throws IOException;
}
