package io.willowleaf.archive.domain;

import io.willowleaf.archive.ContentId;
import io.willowleaf.kernel.config.Settings;
import java.util.Optional;

/// What is kept, and in which store, so that another choice of today leaves what was kept before readable.
public interface Contents {

    void add(ContentId id, Held held);

    Optional<Held> find(ContentId id);

    record Held(long length, Settings.Archive.Store store) {}
}
