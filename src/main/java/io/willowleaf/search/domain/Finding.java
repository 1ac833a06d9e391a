package io.willowleaf.search.domain;

import io.willowleaf.complaint.ComplaintId;
import java.util.List;

/// Looks into the index. Throws [io.willowleaf.search.TakesTooLong] rather than keeping everybody waiting.
public interface Finding {

    /// More than this is neither counted nor ranked.
    int MOST = 2_000;

    Found find(Wanted wanted);

    /// The newest of all that was found, no more than so many.
    List<ComplaintId> newest(Wanted wanted, int most);
}
