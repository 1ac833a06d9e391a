package io.willowleaf.archive.domain;

import io.willowleaf.archive.ContentId;
import io.willowleaf.archive.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which files were looked through, and which still wait for it.
public interface Scans {

    /// Unless it waits or was looked through already.
    void expect(ContentId id, Instant now);

    Optional<Verdict> find(ContentId id);

    void found(ContentId id, Verdict verdict, Instant now);

    /// Those whose time has come; each comes again at `next` unless something is found before.
    List<ContentId> take(Instant now, Instant next, int limit);

    long waiting();
}
