package io.willowleaf.archive.domain;

import io.willowleaf.archive.Source;
import io.willowleaf.archive.Verdict;
import java.io.IOException;

/// Looks through files for what could do harm, where the installation has such a thing.
public interface Scanner {

    boolean isThere();

    /// Fails while it cannot be reached.
    Verdict look(Source bytes) throws IOException;
}
