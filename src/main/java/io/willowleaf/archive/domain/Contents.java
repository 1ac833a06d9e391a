package io.willowleaf.archive.domain;

import io.willowleaf.archive.ContentId;
import java.util.List;
import java.util.Optional;

/// What is kept, in chunks.
public interface Contents {

    /// Whether it was not there before.
    boolean add(ContentId id, long length);

    void addChunk(ContentId id, int number, byte[] bytes);

    Optional<Long> findLength(ContentId id);

    List<byte[]> chunk(ContentId id, int number);
}
